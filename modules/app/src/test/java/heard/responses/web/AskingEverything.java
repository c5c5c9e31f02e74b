package heard.responses.web;

import static heard.ConsultationFixtures.both;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A consultation in English and Arabic with a question of every type, for page tests. */
@Component
public class AskingEverything {
    /** An open consultation and where it is. */
    public record Open(Coalition coalition, ConsultationId id, String slug) {
        public String address() {
            return "/c/" + slug;
        }
    }

    private final Fixtures fixtures;
    private final ConsultationFixtures consultations;
    private final ConsultationOpening opening;
    private final ConsultationClosing closing;

    AskingEverything(
            Fixtures fixtures,
            ConsultationFixtures consultations,
            ConsultationOpening opening,
            ConsultationClosing closing) {
        this.fixtures = fixtures;
        this.consultations = consultations;
        this.opening = opening;
        this.closing = closing;
    }

    public Open open() {
        return open(new Questionnaire(
                Language.ENGLISH, List.of(Language.ENGLISH, ConsultationFixtures.ARABIC), questions()));
    }

    /** A consultation that asks in every other way there is; see {@link AskingMore}. */
    public Open openMore() {
        return open(AskingMore.questionnaire());
    }

    /** A consultation that asks that. */
    Open open(Questionnaire questionnaire) {
        var coalition = fixtures.coalition();
        var slug = "everything-" + UUID.randomUUID();
        var id = consultations.draft(coalition, slug);
        consultations.ask(coalition, id, questionnaire);
        fixtures.as(coalition, Role.ORGANISER, () -> opening.open(id));
        return new Open(coalition, id, slug);
    }

    void close(Open open) {
        fixtures.as(open.coalition(), Role.ORGANISER, () -> {
            closing.close(open.id());
            return true;
        });
    }

    static List<Question> questions() {
        return List.of(
                Question.of("welcome", QuestionType.INFORMATION, both("Before we begin", "قبل أن نبدأ"))
                        .withHint(both("There are nine pages.", "هناك تسع صفحات.")),
                Question.of(
                                "avoided",
                                QuestionType.YES_NO_NOT_SURE,
                                both("Have you stayed away from a doctor?", "هل ابتعدت عن طبيب؟"))
                        .withRequired(true),
                Question.of("why", QuestionType.LONG_TEXT, both("What were you afraid of?", "مم كنت تخاف؟"))
                        .withRelevant("answers.avoided == 'yes'")
                        .withHint(both("In your own words.", "بكلماتك.")),
                Question.of("town", QuestionType.SHORT_TEXT, both("Which town do you live in?", "في أي مدينة تعيش؟")),
                Question.of("where", QuestionType.ONE_OF, both("Where was it?", "أين كان ذلك؟"))
                        .withChoices(choices()),
                Question.of("helped", QuestionType.MANY_OF, both("Who helped?", "من ساعد؟"))
                        .withChoices(choices()),
                Question.of("age", QuestionType.NUMBER, both("How old are you?", "كم عمرك؟")),
                Question.of("since", QuestionType.DATE, both("When did you arrive?", "متى وصلت؟")),
                Question.of("trust", QuestionType.SCALE, both("How much do you trust them?", "كم تثق بهم؟"))
                        .withScale(new Scale(1, 5, both("not at all", "لا أثق"), both("fully", "أثق تمامًا"))));
    }

    static List<Choice> choices() {
        return List.of(
                new Choice("doctor", both("At a doctor’s", "عند طبيب")),
                new Choice("council", both("At the council", "في البلدية")),
                new Choice("school", both("At a school", "في مدرسة")));
    }
}
