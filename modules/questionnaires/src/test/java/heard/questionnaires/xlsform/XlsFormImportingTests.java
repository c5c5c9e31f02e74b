package heard.questionnaires.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.InEntry;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.importing.FormLanguages;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.shared.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsFormImportingTests {
    private static final String CHOICES = """
            list_name ¦ name ¦ label::English (en) ¦ label::Arabic (ar)
            place ¦ doctor ¦ Doctor ¦ طبيب
            place ¦ police ¦ Police ¦ شرطة
            sure ¦ yes ¦ Yes ¦ نعم
            sure ¦ no ¦ No ¦ لا
            sure ¦ not_sure ¦ Not sure ¦ لا أدري
            """;
    private static final String SURVEY = """
            type ¦ name ¦ label::English (en) ¦ label::Arabic (ar) ¦ hint::English (en) ¦ required ¦ relevant ¦ constraint ¦ constraint_message::English (en) ¦ appearance ¦ parameters
            note ¦ welcome ¦ Welcome ¦ أهلا
            select_one sure ¦ avoided ¦ Have you avoided a service? ¦ هل تجنبت خدمة؟ ¦ Any service ¦ yes
            begin_group ¦ details ¦ ¦ ¦ ¦ ¦ ${avoided} != 'no'
            select_multiple place ¦ where ¦ Where? ¦ أين؟ ¦ ¦ ¦ ${avoided} = 'yes' ¦ count-selected(.) <= 2 ¦ At most two
            text ¦ why ¦ Why? ¦ لماذا؟ ¦ ¦ true ¦ selected(${where}, 'doctor') ¦ ¦ ¦ multiline
            end_group
            integer ¦ age ¦ How old are you? ¦ كم عمرك؟ ¦ ¦ ¦ ¦ . >= 18 and . < 120 ¦ Adults only
            date ¦ since ¦ Since when? ¦ منذ متى؟ ¦ ¦ ¦ ¦ . <= today()
            range ¦ trust ¦ How much do you trust it? ¦ كم تثق؟ ¦ ¦ ¦ ¦ ¦ ¦ ¦ start=1;end=5;step=1
            """;

    @Test
    void aFormOfKnownTypesComesOverWhole() {
        var form = read(SURVEY, CHOICES);

        assertThat(form.hasErrors()).isFalse();
        assertThat(form.questionnaire().languages()).containsExactly(Language.ENGLISH, new Language("ar"));
        assertThat(form.questionnaire().questions())
                .extracting(Question::name, Question::type)
                .containsExactly(
                        tuple("welcome", QuestionType.INFORMATION),
                        tuple("avoided", QuestionType.YES_NO_NOT_SURE),
                        tuple("where", QuestionType.MANY_OF),
                        tuple("why", QuestionType.LONG_TEXT),
                        tuple("age", QuestionType.NUMBER),
                        tuple("since", QuestionType.DATE),
                        tuple("trust", QuestionType.SCALE));
        assertThat(QuestionnaireChecks.of(form.questionnaire()))
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void textsConditionsAndConstraintsComeOver() {
        var where = question(read(SURVEY, CHOICES), "where");
        assertThat(where.label().in(new Language("ar"))).isEqualTo("أين؟");
        assertThat(where.relevant()).isEqualTo("answers.avoided == 'yes'");
        assertThat(read(SURVEY, CHOICES).questionnaire().around(where))
                .singleElement()
                .satisfies(group ->
                        assertThat(group.relevant()).isEqualTo("(!has(answers.avoided) || answers.avoided != 'no')"));
        assertThat(where.constraint()).isEqualTo("size(this) <= 2");
        assertThat(where.constraintMessage().in(Language.ENGLISH)).isEqualTo("At most two");
        assertThat(question(read(SURVEY, CHOICES), "age").constraint())
                .isEqualTo("whole(this) && this >= 18 && this < 120");
        assertThat(question(read(SURVEY, CHOICES), "avoided").required()).isTrue();
    }

    @Test
    void everyQuestionConditionAndTextIsAccountedFor() {
        var form = read(SURVEY, CHOICES);
        assertThat(form.count(Thing.QUESTION)).isEqualTo(7);
        assertThat(form.count(Thing.CONDITION)).isEqualTo(6);
        assertThat(form.count(Thing.TEXT)).isEqualTo(15);
        assertThat(form.count(Outcome.CARRIED) + form.count(Outcome.CHANGED) + form.count(Outcome.LEFT_OUT))
                .isEqualTo(28);
    }

    @Test
    void whatHasNoCounterpartIsListedWithItsRowAndTheOriginal() {
        var form = read("""
                type ¦ name ¦ label ¦ relevant ¦ calculation ¦ choice_filter
                text ¦ a ¦ A
                geopoint ¦ place ¦ Where are you?
                text ¦ b ¦ B ¦ pulldata('x', 'y', 'z', 'w') = 'q'
                text ¦ c ¦ C ¦ ${place} != ''
                text ¦ d ¦ D ¦ ${e} = 'x'
                select_one place ¦ e ¦ E ¦ ¦ ¦ region=${a}
                """, CHOICES);

        assertThat(form.hasErrors()).isFalse();
        assertThat(line(form, Thing.QUESTION, 3).outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(line(form, Thing.TEXT, 3).outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(note(form, 4).arguments().getFirst()).isEqualTo("pulldata('x', 'y', 'z', 'w') = 'q'");
        assertThat(note(form, 5).key()).isEqualTo("questionnaires.import.relevant");
        assertThat(note(form, 6).arguments()).containsExactly("${e} = 'x'", "e");
        assertThat(note(form, 7).arguments()).containsExactly("region=${a}", "region");
        assertThat(form.questionnaire().questions())
                .allSatisfy(question -> assertThat(question.relevant()).isNull());
    }

    @Test
    void choicesThatDependOnEarlierAnswersAreOfferedAsThere() {
        var form = read("""
                type ¦ name ¦ label ¦ choice_filter
                select_one region ¦ region ¦ Which region?
                select_multiple crop ¦ crops ¦ Which crops?
                integer ¦ age ¦ How old are you?
                select_one town ¦ town ¦ Which town? ¦ region=${region}
                select_one crop ¦ best ¦ Which is best? ¦ selected(${crops}, name) and name != 'rye'
                select_one service or_other ¦ service ¦ Which service? ¦ Min-Age <= ${age}
                select_one town ¦ old ¦ Where before? ¦ region=${region} or ${region} = ''
                """, """
                list_name ¦ name ¦ label ¦ region ¦ Min Age ¦ colour
                region ¦ north ¦ North
                region ¦ south ¦ South
                crop ¦ oats ¦ Oats
                crop ¦ rye ¦ Rye
                town ¦ ayr ¦ Ayr ¦ north
                town ¦ cork ¦ Cork ¦ south ¦ ¦ red
                service ¦ youth ¦ Youth ¦ ¦ 12
                service ¦ any ¦ Any ¦ ¦ 0
                """);

        assertThat(form.hasErrors()).isFalse();
        assertThat(question(form, "town").filter()).isEqualTo("choice.region == answers.region");
        assertThat(question(form, "town").choices())
                .extracting(choice -> choice.in("region"))
                .containsExactly("north", "south");
        assertThat(question(form, "best").filter()).isEqualTo("choice.name in answers.crops && choice.name != 'rye'");
        assertThat(question(form, "old").filter()).isEqualTo("choice.region == answers.region || !has(answers.region)");
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var young = Answers.NONE.with("age", new Answer.Number(BigDecimal.valueOf(9)));
        assertThat(compiled.offered(question(form, "service"), young).choices())
                .extracting(Choice::name)
                .containsExactly("any", "other");
        assertThat(form.noted())
                .extracting(ImportLine::subject)
                .contains("choices")
                .hasSize(1);
    }

    @Test
    void entriesAreAddedUpAndCountedOutsideOfTheirGroup() {
        var form = read("""
                type ¦ name ¦ label ¦ calculation ¦ relevant
                begin repeat ¦ people ¦ A person
                text ¦ nick ¦ What are they called?
                integer ¦ age ¦ How old are they?
                end repeat
                calculate ¦ total ¦ ¦ sum(${age})
                calculate ¦ names ¦ ¦ join(', ', ${nick})
                note ¦ many ¦ So many! ¦ ¦ count(${people}) > 1 and max(${age}) > 64
                text ¦ first ¦ About the first ¦ ¦ indexed-repeat(${age}, ${people}, 1) < 18
                """, "list_name");
        assertThat(form.noted()).isEmpty();
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE
                .with("people/a/age", new Answer.Number(BigDecimal.valueOf(12)))
                .with("people/a/nick", new Answer.Text("Ann"))
                .with("people/b/age", new Answer.Number(BigDecimal.valueOf(70)));
        assertThat(compiled.applicable(answers).to("total")).contains(new Answer.Number(BigDecimal.valueOf(82)));
        assertThat(compiled.applicable(answers).to("names")).contains(new Answer.Text("Ann"));
        assertThat(compiled.relevant(answers)).extracting(Question::name).containsExactly("nick", "many", "first");
        assertThat(compiled.applicable(Answers.NONE).to("total")).contains(new Answer.Number(BigDecimal.ZERO));
        assertThat(compiled.relevant(Answers.NONE)).extracting(Question::name).containsExactly("nick");
    }

    @Test
    void anEntryKnowsItsNumberAndOneIsFoundByTheNumberThatWasAnswered() {
        var form = read("""
                type ¦ name ¦ label ¦ calculation ¦ relevant
                begin repeat ¦ people ¦ A person
                calculate ¦ place ¦ ¦ position(..)
                integer ¦ age ¦ How old is number ${place}?
                begin group ¦ more ¦ More
                text ¦ also ¦ And who else? ¦ ¦ position(../..) > 1
                text ¦ wrong ¦ Of the group ¦ ¦ position(..) > 1
                end group
                end repeat
                integer ¦ which ¦ Which of them?
                text ¦ why ¦ Why them? ¦ ¦ indexed-repeat(${age}, ${people}, ${which}) < 18
                text ¦ outside ¦ Outside ¦ ¦ position(..) > 1
                """, "list_name");
        assertThat(form.noted())
                .extracting(ImportLine::subject)
                .containsExactly("position(..) > 1", "position(..) > 1");
        assertThat(form.questionnaire().question("wrong").orElseThrow().relevant())
                .isNull();
        assertThat(form.questionnaire().question("outside").orElseThrow().relevant())
                .isNull();
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE
                .with("people/a/age", new Answer.Number(BigDecimal.valueOf(40)))
                .with("people/b/age", new Answer.Number(BigDecimal.valueOf(7)));
        assertThat(compiled.applicable(answers).to("people/b/place")).contains(new Answer.Number(BigDecimal.TWO));
        assertThat(names(compiled.in(new InEntry("people", "a")), answers)).doesNotContain("also");
        assertThat(names(compiled.in(new InEntry("people", "b")), answers)).contains("also");
        assertThat(names(compiled.in(new InEntry("people", "new")), answers)).contains("also");
        assertThat(names(compiled, answers.with("which", new Answer.Number(BigDecimal.TWO))))
                .contains("why");
        for (var other : List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN)) {
            assertThat(names(compiled, answers.with("which", new Answer.Number(other))))
                    .doesNotContain("why");
        }
    }

    private static List<String> names(CompiledQuestionnaire questionnaire, Answers answers) {
        return questionnaire.relevant(answers).stream().map(Question::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "'3'", "int(3)", "${three}"})
    void howOftenAGroupRepeatsIsKeptWhereItIsANumber(String count) {
        var form = read("""
                type ¦ name ¦ label ¦ calculation ¦ repeat_count
                calculate ¦ three ¦ ¦ 3
                begin repeat ¦ people ¦ A person ¦ ¦ %s
                integer ¦ age ¦ How old are they?
                end repeat
                """.formatted(count), "list_name");
        assertThat(form.questionnaire().groups().getFirst().limits()).isEqualTo(Limits.between(3, 3));
        assertThat(form.noted()).isEmpty();
    }

    @Test
    void theLabelOfAChoiceStandsInTexts() {
        var form = read("""
                type ¦ name ¦ label ¦ calculation
                select_one where ¦ place ¦ Where?
                calculate ¦ shown ¦ ¦ jr:choice-name(${place}, '${place}')
                text ¦ why ¦ Why ${shown}?
                """, """
                list_name ¦ name ¦ label
                where ¦ gp ¦ At a doctor’s
                """);
        assertThat(question(form, "why").label().in(Language.ENGLISH)).isEqualTo("Why {place}?");
    }

    @Test
    void groupsStandInOneAnotherAsThere() {
        var form = read("""
                type ¦ name ¦ label
                begin group ¦ a ¦ A
                begin group ¦ b ¦ B
                begin group ¦ c ¦ C
                begin repeat ¦ d ¦ D
                text ¦ q ¦ Q
                end repeat
                end group
                end group
                end group
                """, "list_name");
        assertThat(form.noted()).isEmpty();
        assertThat(form.questionnaire().around(question(form, "q")))
                .extracting(heard.questionnaires.Group::name)
                .containsExactly("a", "b", "c", "d");
    }

    /** The report has a line for each cause, and every counted thing is still counted. */
    @Test
    void whatIsTrueOfManyThingsIsToldInOneLine() {
        var form = read("""
                type ¦ name ¦ label ¦ appearance ¦ hint
                text ¦ a ¦ <b>A</b> ¦ numbers
                text ¦ b ¦ <b>B</b> ¦ numbers
                text ¦ c ¦ C ¦ w1
                geopoint ¦ d ¦ D ¦ ¦ Where?
                """, """
                list_name ¦ name ¦ label
                x ¦ 1 ¦ One
                x ¦ 2 ¦ Two
                y ¦ 1 ¦ One
                """);

        assertThat(form.noted())
                .extracting(
                        line -> line.notes().getFirst().key(),
                        line -> line.notes().getFirst().arguments())
                .containsExactlyInAnyOrder(
                        tuple("questionnaires.import.type.place", List.of("geopoint")),
                        tuple("questionnaires.import.appearance", List.of(3, "numbers (2, 3), w1 (4)")),
                        tuple("questionnaires.import.html", List.of(2, "2, 3")),
                        tuple("questionnaires.import.choice.unused", List.of(3, "x (2, 3), y (4)")));
        assertThat(form.count(Thing.TEXT)).isEqualTo(5);
        assertThat(form.count(Outcome.LEFT_OUT))
                .as("the place and its two texts")
                .isEqualTo(3);
        assertThat(form.count(Outcome.CHANGED)).as("two texts").isEqualTo(2);
    }

    @Test
    void whatIsWorkedOutIsKnownToWhatFollowsAndStandsInTexts() {
        var form = read("""
                type ¦ name ¦ label ¦ relevant ¦ calculation ¦ default
                integer ¦ born ¦ When were you born? ¦ ¦ ¦ 1990
                calculate ¦ age ¦ ¦ ¦ 2026 - ${born}
                text ¦ work ¦ You are ${age}. What do you do? ¦ ${age} >= 16
                """, "list_name");

        assertThat(form.noted()).isEmpty();
        assertThat(question(form, "age").details().value()).isEqualTo("(2026.0 - answers.born)");
        assertThat(question(form, "work").relevant()).isEqualTo("answers.age >= 16");
        assertThat(question(form, "work").label().in(Language.ENGLISH)).isEqualTo("You are {age}. What do you do?");
        assertThat(question(form, "born").details().value()).isEqualTo("1990");
    }

    @Test
    void tagsAreTakenOutAndScriptsNeverShown() {
        var form = read("""
                type ¦ name ¦ label
                text ¦ a ¦ <b>Name</b> <script>alert(1)</script>
                text ¦ b ¦ 1 < 2 and 3 > 2
                """, "list_name");
        assertThat(question(form, "a").label().in(Language.ENGLISH)).isEqualTo("Name");
        assertThat(question(form, "b").label().in(Language.ENGLISH)).isEqualTo("1 < 2 and 3 > 2");
        assertThat(form.noted()).extracting(ImportLine::thing).containsExactly(Thing.TEXT);
    }

    @Test
    void aConditionThatLooksAtItsOwnQuestionOrGroupIsLeftOut() {
        var form = read("""
                type ¦ name ¦ label ¦ relevant
                text ¦ a ¦ A ¦ ${a} = 'x'
                begin_group ¦ g ¦ G ¦ ${b} = 'x'
                text ¦ b ¦ B
                end_group
                """, "list_name");
        assertThat(form.noted()).extracting(ImportLine::outcome).containsExactly(Outcome.LEFT_OUT, Outcome.LEFT_OUT);
        assertThat(form.questionnaire().groups())
                .allSatisfy(group -> assertThat(group.relevant()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type ¦ name ¦ label\nselect_one nowhere ¦ a ¦ A",
                "type ¦ name ¦ label\nbegin_group ¦ g ¦ G\ntext ¦ a ¦ A",
                "type ¦ name ¦ label\ntext ¦ a ¦ A\nend_group",
                "type ¦ name ¦ label\ntext ¦ ¦ A",
                "type ¦ name ¦ label\ngeopoint ¦ a ¦ A",
                "type ¦ name ¦ label\ntext ¦ a ¦ A\ntext ¦ a ¦ B"
            })
    void nothingIsTakenOverWhenSomethingIsWrong(String survey) {
        var form = read(survey, CHOICES);
        assertThat(form.hasErrors()).isTrue();
        assertThat(form.questionnaire().questions()).isEmpty();
    }

    @Test
    void namesThatConditionsCannotUseAreChangedEverywhere() {
        var form = read(
                "type ¦ name ¦ label ¦ relevant\ntext ¦ first-name ¦ A\ntext ¦ b ¦ B ¦ ${first-name} = 'x'", CHOICES);
        assertThat(form.questionnaire().questions()).extracting(Question::name).containsExactly("first_name", "b");
        assertThat(question(form, "b").relevant()).isEqualTo("answers.first_name == 'x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English (en)", "en", "English", "english"})
    void languagesAreKnownByCodeAndByName(String header) {
        assertThat(FormLanguages.named(header)).contains(Language.ENGLISH);
    }

    @Test
    void oldSpellingsAreUnderstood() {
        assertThat(FormType.of("begin group").begins("group")).isTrue();
        assertThat(FormType.of("Select One  place or other")).isEqualTo(new FormType("select_one", "place", true));
        assertThat(Spreadsheet.header(" Label : English ")).isEqualTo("label::English");
    }

    private ImportedForm read(String survey, String choices) {
        return FormReader.read(Workbooks.of(survey, choices).bytes(), Language.ENGLISH);
    }

    private static Question question(ImportedForm form, String name) {
        return form.questionnaire().question(name).orElseThrow();
    }

    private static ImportLine.Note note(ImportedForm form, int row) {
        return line(form, Thing.CONDITION, row).notes().getFirst();
    }

    private static ImportLine line(ImportedForm form, Thing thing, int row) {
        return form.lines().stream()
                .filter(line ->
                        line.place().part().equals("survey") && line.place().row() == row)
                .filter(line -> line.thing() == thing)
                .findFirst()
                .orElseThrow();
    }
}
