package heard;

import heard.coalitions.Coalition;
import heard.consultations.ConsultationCreating;
import heard.consultations.ConsultationForm;
import heard.consultations.ConsultationOpening;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireEditing;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import heard.shared.StrategySection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Consultations for tests. */
@Component
public class ConsultationFixtures {
    public static final Language ARABIC = new Language("ar");

    private final Fixtures fixtures;
    private final ConsultationCreating creating;
    private final ConsultationOpening opening;
    private final QuestionnaireEditing editing;
    private final PublicConsultations published;

    ConsultationFixtures(
            Fixtures fixtures,
            ConsultationCreating creating,
            ConsultationOpening opening,
            QuestionnaireEditing editing,
            PublicConsultations published) {
        this.fixtures = fixtures;
        this.creating = creating;
        this.opening = opening;
        this.editing = editing;
        this.published = published;
    }

    public static LocalizedText both(String english, String arabic) {
        return new LocalizedText(Map.of("en", english, "ar", arabic));
    }

    /** A draft in English and Arabic with no questions. */
    public ConsultationId draft(Coalition coalition, String slug) {
        var form = new ConsultationForm(
                slug,
                coalition.lead().id(),
                both("How is it at the doctor?", "كيف الحال عند الطبيب؟"),
                both("We want to know what happens.", "نريد أن نعرف ماذا يحدث."),
                "A strategy",
                List.of(new StrategySection("1", "Trust"), new StrategySection("2", "Redress")),
                null,
                null,
                LocalDate.now().plusYears(2),
                Language.ENGLISH,
                List.of(Language.ENGLISH, ARABIC));
        return fixtures.as(coalition, Role.ORGANISER, () -> creating.create(form));
    }

    /** Gives the draft these questions. */
    public void ask(Coalition coalition, ConsultationId consultation, List<Question> questions) {
        ask(coalition, consultation, new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, ARABIC), questions));
    }

    /** Gives the draft this questionnaire. */
    public void ask(Coalition coalition, ConsultationId consultation, Questionnaire questionnaire) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            var draft = editing.open(consultation);
            return editing.save(consultation, draft.revision(), questionnaire);
        });
    }

    /** Three questions: avoided (yes/no/not sure), why (long text, when avoided is yes), age (number). */
    public static List<Question> threeQuestions() {
        return List.of(
                question("avoided", QuestionType.YES_NO_NOT_SURE, null, both("Did you avoid it?", "هل تجنبته؟")),
                question("why", QuestionType.LONG_TEXT, "answers.avoided == 'yes'", both("Why?", "لماذا؟")),
                question("age", QuestionType.NUMBER, null, both("How old are you?", "كم عمرك؟")));
    }

    public static Question question(
            String name, QuestionType type, @org.jspecify.annotations.Nullable String relevant, LocalizedText label) {
        return new Question(
                name,
                type,
                label,
                LocalizedText.NONE,
                false,
                relevant,
                null,
                LocalizedText.NONE,
                List.<Choice>of(),
                null);
    }

    /** An open consultation with {@link #threeQuestions()}. */
    public PublicConsultation open(Coalition coalition) {
        var slug = "c-" + UUID.randomUUID();
        var id = draft(coalition, slug);
        ask(coalition, id, threeQuestions());
        fixtures.as(coalition, Role.ORGANISER, () -> opening.open(id));
        return published.at(slug).orElseThrow();
    }
}
