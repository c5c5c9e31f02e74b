package heard.responses.web;

import static heard.ConsultationFixtures.both;

import heard.ConsultationFixtures;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** A questionnaire with what {@link AskingEverything} does not ask: every richer type, pages, sections, piping. */
final class AskingMore {
    private AskingMore() {}

    static Questionnaire questionnaire() {
        var groups = List.of(
                Group.of("home", Group.Kind.PAGE, both("Your home", "بيتك")),
                Group.of("care", Group.Kind.SECTION, both("Care", "الرعاية"))
                        .withText(both("Think of the last year.", "فكر في السنة الماضية.")));
        return new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                questions(),
                groups,
                List.of());
    }

    private static List<Question> questions() {
        var questions = new ArrayList<Question>();
        questions.add(of("leaflet", QuestionType.HIDDEN, "Which leaflet", "أي منشور"));
        questions.add(of("arrived", QuestionType.MONTH, "When did you arrive?", "متى وصلت؟")
                .with(Trait.NOT_SURE, true)
                .with(Trait.RATHER_NOT_SAY, true));
        questions.add(
                of("town", QuestionType.SHORT_TEXT, "Which town?", "أي مدينة؟").withGroup("home"));
        questions.add(of("since", QuestionType.YEAR, "Since which year?", "منذ أي سنة؟")
                .withGroup("home")
                .withRequired(true));
        questions.add(of("where", QuestionType.ONE_OF, "Where in {town} was it?", "أين في {town} كان ذلك؟")
                .withGroup("care")
                .withChoices(withOther()));
        questions.add(of("weight", QuestionType.DECIMAL, "How heavy is it?", "كم يزن؟")
                .withGroup("care")
                .withDetails(Details.NONE.withLimits(Limits.between(1, 90).withUnit(both("kg", "كغ")))));
        questions.add(of("staff", QuestionType.GRID, "How were they?", "كيف كانوا؟")
                .withDetails(Details.NONE.withRows(rows()))
                .withScale(new Scale(1, 3, both("bad", "سيئ"), both("good", "جيد"))));
        questions.add(of("matters", QuestionType.RANKING, "What matters most?", "ما الأهم؟")
                .withChoices(AskingEverything.choices()));
        questions.add(of("views", QuestionType.STATEMENTS, "What do you think of this?", "ما رأيك في هذا؟")
                .withDetails(Details.NONE.withRows(rows())));
        questions.add(of("proof", QuestionType.PHOTO, "A photo of it", "صورة له"));
        questions.add(of("papers", QuestionType.FILE, "The letter", "الرسالة"));
        questions.add(of("decade", QuestionType.CALCULATED, "Decade", "العقد")
                .withDetails(Details.NONE.withValue("answers.since / 10")));
        questions.add(of("born", QuestionType.YEAR, "When were you born?", "متى ولدت؟")
                .with(Trait.EQUALITY, true));
        return questions;
    }

    private static List<Choice> withOther() {
        var choices = new ArrayList<>(AskingEverything.choices());
        choices.add(new Choice("other", both("Somewhere else", "مكان آخر")).with(Choice.Trait.WITH_WORDS, true));
        return choices;
    }

    private static List<Choice> rows() {
        return List.of(
                new Choice("nurse", both("They listened.", "استمعوا.")),
                new Choice("doctor", both("They had time.", "كان لديهم وقت.")));
    }

    private static Question of(String name, QuestionType type, String english, String arabic) {
        LocalizedText label = both(english, arabic);
        return Question.of(name, type, label);
    }
}
