package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Quota;
import heard.shared.ConsultationId;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the responses of each quota, in the transaction that sends, corrects or withdraws one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuotaCounting {
    private final JdbcClient database;

    QuotaCounting(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts a response that is being sent; throws {@link QuotaFull}. Of two who send the last one at the same time, the
     * second waits for the first to be counted.
     */
    void send(ConsultationId consultation, CompiledQuestionnaire questionnaire, Answers answers) {
        for (var quota : held(questionnaire, answers)) {
            begin(consultation, quota);
            var taken = database.sql("""
                            update responses.quota_count set taken = taken + 1
                             where consultation_id = ? and quota = ? and taken < ?""")
                    .params(consultation.value(), quota.name(), quota.most())
                    .update();
            if (taken == 0) throw new QuotaFull(quota.name(), quota.message());
        }
    }

    /** Counts a response that was sent before otherwise from now on: a correction is never refused. */
    void correct(ConsultationId consultation, CompiledQuestionnaire questionnaire, Answers before, Answers after) {
        var then = held(questionnaire, before);
        var now = held(questionnaire, after);
        then.stream().filter(quota -> !now.contains(quota)).forEach(quota -> add(consultation, quota, -1));
        now.stream().filter(quota -> !then.contains(quota)).forEach(quota -> add(consultation, quota, 1));
    }

    private void add(ConsultationId consultation, Quota quota, int more) {
        begin(consultation, quota);
        database.sql("""
                        update responses.quota_count set taken = greatest(0, taken + ?)
                         where consultation_id = ? and quota = ?""").params(more, consultation.value(), quota.name()).update();
    }

    private void begin(ConsultationId consultation, Quota quota) {
        database.sql("""
                        insert into responses.quota_count (coalition_id, consultation_id, quota, taken)
                        values (?, ?, ?, 0) on conflict do nothing""")
                .params(CurrentCoalition.require().value(), consultation.value(), quota.name())
                .update();
    }

    /** Always in the same order, so that nobody waits for each other. */
    private static List<Quota> held(CompiledQuestionnaire questionnaire, Answers answers) {
        return questionnaire.quotas(answers).stream()
                .sorted(Comparator.comparing(Quota::name))
                .toList();
    }
}
