package heard;

import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.consultations.PublicConsultation;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ReceiptCode;
import heard.responses.ResponseAdding;
import heard.responses.ResponseCollecting;
import heard.shared.AccountId;
import heard.shared.Channel;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Organisations that share less than everything, for tests, and what they collect. */
@Component
public class SharingFixtures {
    public static final Consent AGREED = new Consent(true, true, false);

    private final Fixtures fixtures;
    private final ResponseAdding adding;
    private final ResponseCollecting collecting;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    SharingFixtures(
            Fixtures fixtures,
            ResponseAdding adding,
            ResponseCollecting collecting,
            JdbcClient database,
            TransactionOperations transaction) {
        this.fixtures = fixtures;
        this.adding = adding;
        this.collecting = collecting;
        this.database = database;
        this.transaction = transaction;
    }

    /** What the others see from now on of what the organisation collects; agreement 1 says so. */
    public void share(Coalition coalition, Organisation organisation, Scope scope) {
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(
                        _ -> database.sql("update coalitions.term set scope = ? where organisation_id = ?")
                                .params(scope.name(), organisation.id().value())
                                .update()));
    }

    /** No agreement names the organisation any more, as if it had never agreed to anything. */
    public void forget(Coalition coalition, Organisation organisation) {
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(
                        _ -> database.sql("delete from coalitions.term where organisation_id = ?")
                                .param(organisation.id().value())
                                .update()));
    }

    /** A member of that organisation who has every role that reads. */
    public Member reader(Coalition coalition, Organisation organisation) {
        var roles = Set.of(Role.ORGANISER, Role.ANALYST, Role.SAFEGUARDING_LEAD, Role.POLICY_LEAD);
        return new Member(AccountId.next(), "Kim Example", organisation.id(), coalition.id(), roles);
    }

    /** Equal responses from so many people, collected by that organisation. */
    public List<ResponseId> add(PublicConsultation consultation, Organisation collector, int people, Answers answers) {
        var response = new NewResponse(
                1,
                Channel.IMPORT,
                Language.ENGLISH,
                collector.id(),
                LocalDate.now().minusDays(3),
                AGREED,
                answers);
        var organiser = new Member(
                AccountId.next(), "Organiser", collector.id(), consultation.coalition(), Set.of(Role.ORGANISER));
        return fixtures.as(
                organiser, () -> adding.add(consultation.details().id(), Collections.nCopies(people, response)));
    }

    /** A person's response that came by the link of that organisation. */
    public ResponseId says(
            PublicConsultation consultation, Organisation collector, ReceiptCode receipt, String avoided, String why) {
        var at = consultation.collectedBy(collector.id());
        var answers = Map.of(
                "avoided", Optional.<Answer>of(new Answer.One(avoided)),
                "why", Optional.<Answer>of(new Answer.Text(why)));
        collecting.answer(at, receipt, Language.ENGLISH, answers);
        return collecting.submit(at, receipt, AGREED).orElseThrow().id();
    }
}
