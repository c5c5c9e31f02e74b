package heard.questionnaires.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.QuestionnaireTexts;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which languages a native speaker read and found good, and which texts changed since. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony.")
public class LanguageChecking {
    public static final int LONGEST_NAME = 80;

    private final JdbcClient database;

    LanguageChecking(JdbcClient database) {
        this.database = database;
    }

    /** The check of a language; empty when nobody checked it. */
    @Transactional(readOnly = true)
    public Optional<LanguageCheck> of(ConsultationId consultation, Language language, Questionnaire questionnaire) {
        var now = fingerprints(questionnaire, language);
        return database.sql("""
                        select checker, checked_on, texts from questionnaires.language_check
                        where consultation_id = :consultation and language = :language""")
                .param("consultation", consultation.value())
                .param("language", language.tag())
                .query((row, _) -> new LanguageCheck(
                        language, row.getString(1), row.getObject(2, LocalDate.class), changed(now, texts(row))))
                .optional();
    }

    /** Notes that a native speaker found the language good as it stands. */
    public void check(ConsultationId consultation, Language language, Questionnaire questionnaire, String checker) {
        database.sql("""
                        insert into questionnaires.language_check
                          (coalition_id, consultation_id, language, checker, checked_on, texts)
                        values (:coalition, :consultation, :language, :checker, :day, :texts)
                        on conflict (coalition_id, consultation_id, language) do update
                        set checker = excluded.checker, checked_on = excluded.checked_on, texts = excluded.texts""")
                .param("coalition", CurrentCoalition.require().value())
                .param("consultation", consultation.value())
                .param("language", language.tag())
                .param("checker", checker.strip())
                .param("day", LocalDate.now(ZoneOffset.UTC))
                .param("texts", fingerprints(questionnaire, language).toArray(String[]::new))
                .update();
    }

    /** Takes a check back; one that is not there is no error. */
    public void uncheck(ConsultationId consultation, Language language) {
        database.sql("""
                        delete from questionnaires.language_check
                        where consultation_id = :consultation and language = :language""")
                .param("consultation", consultation.value())
                .param("language", language.tag())
                .update();
    }

    private static int changed(Collection<String> now, Set<String> then) {
        return (int) now.stream().filter(each -> !then.contains(each)).count();
    }

    /** Each text with a hash of what it says in the first language and in this one. */
    private static List<String> fingerprints(Questionnaire questionnaire, Language language) {
        return QuestionnaireTexts.of(questionnaire).stream()
                .map(each -> each.id() + "=" + hash(each, questionnaire.source(), language))
                .toList();
    }

    private static String hash(QuestionnaireText text, Language source, Language language) {
        var says = text.text().texts();
        return Hashing.sha256()
                .hashString(says.get(source.tag()) + "\0" + says.get(language.tag()), UTF_8)
                .toString()
                .substring(0, 16);
    }

    private static Set<String> texts(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray(3).getArray());
    }
}
