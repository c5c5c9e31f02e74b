package heard.questionnaires;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantChecksTests {
    private static final Question[] EARLIER = {
        choosing("where", QuestionType.ONE_OF, "home", "work"),
        choosing("which", QuestionType.MANY_OF, "a", "b"),
        question("age", QuestionType.NUMBER).withDetails(Details.NONE.withLimits(Limits.between(18, 120))),
        question("trust", QuestionType.SCALE),
        question("since", QuestionType.DATE),
        question("count", QuestionType.NUMBER),
        question("name", QuestionType.SHORT_TEXT)
    };

    @ParameterizedTest
    @MethodSource
    void whatNoAnswerCanChangeIsFound(String found, String condition) {
        assertThat(problems(condition)).contains("questionnaires.check.condition." + found);
    }

    static Stream<Arguments> whatNoAnswerCanChangeIsFound() {
        return Stream.of(
                Arguments.of("never", "answers.where == 'home' && answers.where == 'work'"),
                Arguments.of("never", "answers.where == 'abroad'"),
                Arguments.of("never", "answers.age < 18.0"),
                Arguments.of("never", "answers.trust > 5"),
                Arguments.of("never", "'a' in answers.which && !has(answers.which)"),
                Arguments.of("never", "answers.since < date('2020-01-01') && answers.since > date('2021-01-01')"),
                Arguments.of("never", "answers.name == 'x' && answers.name == 'y'"),
                Arguments.of("always", "has(answers.where) || !has(answers.where)"),
                Arguments.of("always", "!has(answers.age) || answers.age >= 18.0 || answers.trust == 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.where == 'home' || answers.where == 'work'",
                "answers.age >= 18.0",
                "answers.age > 119.5",
                "'a' in answers.which && 'b' in answers.which",
                "answers.name != 'x'",
                "answers.name.startsWith('x')",
                "answers.since > today",
                "!has(answers.since)",
                "!has(answers.count)",
                "answers.count > 5",
                "answers.trust in [1, 2]"
            })
    void whatAnswersCanChangeIsLeftAlone(String condition) {
        assertThat(problems(condition)).isEmpty();
    }

    private static List<String> problems(String condition) {
        var all = new ArrayList<>(List.of(EARLIER));
        all.add(question("asked", QuestionType.SHORT_TEXT).withRelevant(condition));
        return QuestionnaireChecks.of(questionnaire(all.toArray(Question[]::new))).stream()
                .map(QuestionnaireProblem::key)
                .filter(key -> !key.endsWith("condition.choice"))
                .toList();
    }
}
