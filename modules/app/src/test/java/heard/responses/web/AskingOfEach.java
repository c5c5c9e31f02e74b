package heard.responses.web;

import static heard.ConsultationFixtures.both;

import heard.ConsultationFixtures;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import java.util.List;

/** A questionnaire with a group that repeats, in a section, between two other questions. */
final class AskingOfEach {
    private AskingOfEach() {}

    static Questionnaire questionnaire() {
        var groups = List.of(
                Group.of("home", Group.Kind.SECTION, both("Your home", "بيتك")),
                Group.of("person", Group.Kind.REPEAT, both("A person in your household", "شخص في منزلك"))
                        .withText(both("Everyone who lives with you.", "كل من يعيش معك."))
                        .withParent("home")
                        .withLabelledBy("called")
                        .withLimits(Limits.between(1, 3)));
        var questions = List.of(
                Question.of("town", QuestionType.SHORT_TEXT, both("Which town?", "أي مدينة؟")),
                in("called", QuestionType.SHORT_TEXT, "What do you call them?", "ماذا تسميه؟")
                        .withRequired(true),
                in("age", QuestionType.NUMBER, "How old is {called}?", "كم عمر {called}؟")
                        .withRequired(true),
                in("school", QuestionType.LONG_TEXT, "How is school?", "كيف المدرسة؟")
                        .withRelevant("answers.age < 18.0"),
                in("photo", QuestionType.PHOTO, "A photo", "صورة"),
                Question.of("children", QuestionType.LONG_TEXT, both("What do children need?", "ماذا يحتاج الأطفال؟"))
                        .withRelevant("answers.person.exists(each, each.age < 18.0)"));
        return new Questionnaire(
                Language.ENGLISH, List.of(Language.ENGLISH, ConsultationFixtures.ARABIC), questions, groups, List.of());
    }

    private static Question in(String name, QuestionType type, String english, String arabic) {
        return Question.of(name, type, both(english, arabic)).withGroup("person");
    }
}
