package heard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsFromColumnsTests {
    private final CsvReading reading = new CsvReading();

    @Test
    void aQuestionIsProposedForEachColumnThatSaysSomething(@TempDir Path folder) throws IOException {
        var text = new StringBuilder("row,Theme,said,2nd date,score,empty\n");
        IntStream.range(0, 200)
                .forEach(n -> text.append("%d,%s,%s %d,2025-01-%02d,%d.5,\n"
                        .formatted(
                                n,
                                n % 3 == 0 ? "Staff" : "Food/drink",
                                "words ".repeat(30),
                                n,
                                n % 28 + 1,
                                n * 7 % 90)));
        var file = reading.open(Files.writeString(folder.resolve("file.csv"), text));

        var proposal = new QuestionsFromColumns(reading).propose(file, Language.ENGLISH);

        assertThat(proposal.questionnaire().questions())
                .extracting(Question::name, Question::type)
                .containsExactly(
                        tuple("said", QuestionType.LONG_TEXT),
                        tuple("theme", QuestionType.ONE_OF),
                        tuple("q_2nd_date", QuestionType.DATE),
                        tuple("score", QuestionType.NUMBER));
        assertThat(proposal.questionnaire().question("theme").orElseThrow().choices())
                .extracting(Choice::name)
                .containsExactly("food_drink", "staff");
        assertThat(proposal.meanings()).containsOnlyKeys("Theme", "said", "2nd date", "score");
    }
}
