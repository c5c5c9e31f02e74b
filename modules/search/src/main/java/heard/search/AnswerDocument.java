package heard.search;

import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.time.YearMonth;
import java.util.Set;

/**
 * What the index may say about one answer in a person's own words.
 *
 * @param question the question's name in its questionnaire; in an entry of a group that repeats, the place of the answer,
 *     {@code group/entry/question}
 * @param language the language the answer is written in
 * @param month when it was submitted; no finer, so that the index tells nobody the day
 * @param text the answer with its redactions applied
 * @param themes what analysts coded any passage of it with
 * @param waiting whether somebody must look again at what is withheld of the response
 */
public record AnswerDocument(
        ConsultationId consultation,
        ResponseId response,
        String question,
        Language language,
        Channel channel,
        OrganisationId organisation,
        YearMonth month,
        String text,
        Set<ThemeId> themes,
        boolean waiting) {
    public AnswerDocument {
        themes = Set.copyOf(themes);
    }

    /** The question's name, the same in every entry. */
    String asked() {
        return question.substring(question.lastIndexOf('/') + 1);
    }
}
