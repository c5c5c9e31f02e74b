package heard.questionnaires.library;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InsertionTests {
    private static final Questionnaire FROM = of(
                    question("avoided"),
                    question("why").withRelevant("answers.avoided == 'yes'").withGroup("more"),
                    question("then").withRelevant("answers.why != ''"))
            .withGroups(List.of(Group.of("more", Group.Kind.PAGE, english("More"))));

    @Test
    void questionsComeToTheirPlaceWithConditionsAndGroups() {
        var into = of(question("first"), question("last"));
        var done = Insertion.of(into, 1, FROM, Set.of("avoided", "why", "then"));

        assertThat(names(done)).containsExactly("first", "avoided", "why", "then", "last");
        assertThat(done.questionnaire().question("why").orElseThrow().relevant())
                .isEqualTo("answers.avoided == 'yes'");
        assertThat(done.questionnaire().group("more")).isPresent();
        assertThat(done.renamed()).isEmpty();
        assertThat(done.loosened()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsChangedAndConditionsFollow() {
        var once = Insertion.of(of(), 0, FROM, Set.of("avoided", "why", "then")).questionnaire();
        var twice = Insertion.of(once, 3, FROM, Set.of("avoided", "why"));

        assertThat(names(twice)).containsExactly("avoided", "why", "then", "avoided_2", "why_2");
        var why = twice.questionnaire().question("why_2").orElseThrow();
        assertThat(why.relevant()).isEqualTo("answers.avoided_2 == 'yes'");
        assertThat(why.group()).isEqualTo("more_2");
        assertThat(twice.renamed()).containsEntry("avoided", "avoided_2").containsEntry("more", "more_2");
    }

    @Test
    void aConditionThatLooksAtWhatDidNotComeAlongIsTakenOffAndTold() {
        var done = Insertion.of(of(question("avoided")), 1, FROM, Set.of("why", "then"));

        assertThat(done.questionnaire().question("why").orElseThrow().relevant())
                .isNull();
        assertThat(done.questionnaire().question("then").orElseThrow().relevant())
                .isEqualTo("answers.why != ''");
        assertThat(done.loosened()).containsExactly("why");
    }

    @Test
    void whatIsOfferedAndAskedOfGroupsIsTakenOffToo() {
        var from = of(
                        question("region"),
                        question("town")
                                .withDetails(Details.NONE.withFilter("choice.region == answers.region"))
                                .withGroup("people"))
                .withGroups(List.of(Group.of("people", Group.Kind.REPEAT, english("Person"))
                        .withRelevant("answers.region != ''")
                        .withLabelledBy("name")));
        var done = Insertion.of(of(), 0, from, Set.of("town"));

        var town = done.questionnaire().question("town").orElseThrow();
        assertThat(town.details().filter()).isNull();
        var people = done.questionnaire().group("people").orElseThrow();
        assertThat(people.relevant()).isNull();
        assertThat(people.labelledBy()).isNull();
        assertThat(done.loosened()).containsExactly("town", "people");
    }

    @Test
    void aQuotaComesAlongWithAllThatItLooksAt() {
        var young = new Quota("young", "answers.avoided == 'yes' && answers.why != ''", 10, english("Enough."));
        var from = FROM.withQuotas(List.of(young));

        assertThat(Insertion.of(of(), 0, from, Set.of("avoided")).quotas()).isZero();
        var all = Insertion.of(of(question("young"), question("why")), 0, from, Set.of("avoided", "why"));
        assertThat(all.quotas()).isOne();
        assertThat(all.questionnaire().quotas())
                .containsExactly(new Quota(
                        "young_2", "answers.avoided == 'yes' && answers.why_2 != ''", 10, english("Enough.")));
    }

    private static List<String> names(Insertion insertion) {
        return insertion.questionnaire().questions().stream()
                .map(Question::name)
                .toList();
    }

    private static Questionnaire of(Question... questions) {
        return new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), List.of(questions));
    }

    private static Question question(String name) {
        return Question.of(name, QuestionType.SHORT_TEXT, english(name));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
