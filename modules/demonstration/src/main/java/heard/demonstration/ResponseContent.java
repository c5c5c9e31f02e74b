package heard.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.shared.Channel;
import heard.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An invented response.
 *
 * @param days how many days before the demonstration is made it was sent
 * @param consent {@code count}, {@code quote}, {@code coalition} (for this coalition only)
 * @param chosen what was chosen, by question
 * @param words what was written, by question
 * @param english our translation of what was written, by question
 */
record ResponseContent(
        String id,
        @Nullable String language,
        int days,
        String organisation,
        String channel,
        Set<String> consent,
        @JsonProperty("answers") Map<String, JsonNode> chosen,
        Map<String, String> words,
        Map<String, String> english) {
    /** What the file leaves out is empty. */
    ResponseContent {
        words = Objects.requireNonNullElse(words, Map.of());
        english = Objects.requireNonNullElse(english, Map.of());
    }

    ResponseContent in(String tag) {
        return new ResponseContent(id, tag, days, organisation, channel, consent, chosen, words, english);
    }

    Language spoken() {
        return new Language(Objects.requireNonNull(language, id));
    }

    Channel came() {
        return switch (channel) {
            case "web" -> Channel.WEB;
            case "facilitated" -> Channel.FACILITATED;
            case "paper" -> Channel.PAPER;
            case String other -> throw new IllegalArgumentException(id + " came by " + other);
        };
    }

    String words(String question) {
        return Objects.requireNonNull(words.get(question), () -> id + " " + question);
    }

    /** Where these words begin in what was written to the question. */
    int place(String question, String passage) {
        var from = words(question).indexOf(passage);
        if (from < 0) throw new IllegalArgumentException(id + " does not say: " + passage);
        return from;
    }

    /** The answers in the order of the questionnaire. */
    Answers answers(Questionnaire questionnaire) {
        var answers = Answers.NONE;
        for (var question : questionnaire.questions()) {
            var node = chosen.get(question.name());
            var written = words.get(question.name());
            if (node != null) answers = answers.with(question.name(), answer(question, node));
            if (written != null) answers = answers.with(question.name(), new Answer.Text(written));
        }
        return answers;
    }

    private static Answer answer(Question question, JsonNode node) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT -> new Answer.Text(node.asString());
            case ONE_OF, YES_NO_NOT_SURE -> new Answer.One(node.asString());
            case MANY_OF -> new Answer.Many(inOrder(question, node));
            case NUMBER, DECIMAL, YEAR, SCALE -> new Answer.Number(new BigDecimal(node.asString()));
            case DATE -> new Answer.Date(LocalDate.parse(node.asString()));
            case MONTH -> new Answer.Month(YearMonth.parse(node.asString()));
            case RANKING ->
                new Answer.Ranking(node.valueStream().map(JsonNode::asString).toList());
            case STATEMENTS -> statements(question, node);
            case INFORMATION, GRID, FILE, PHOTO, AUDIO, CONTACT, HIDDEN, CALCULATED ->
                throw new IllegalArgumentException(question.name() + " is not a question");
        };
    }

    /** From what was said to the statements of which it was said; {@code added}: what the person wrote themselves. */
    private static Answer statements(Question question, JsonNode node) {
        var rows = new LinkedHashMap<String, Answer>();
        for (var row : question.rows()) {
            Stream.of(Answer.One.AGREE, Answer.One.DISAGREE, Answer.One.PASS)
                    .filter(stance -> texts(node.path(stance)).contains(row.name()))
                    .forEach(stance -> rows.put(row.name(), new Answer.One(stance)));
        }
        return new Answer.Rows(rows, texts(node.path("added")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> inOrder(Question question, JsonNode node) {
        var taken = node.valueStream().map(JsonNode::asString).toList();
        var known = question.choices().stream()
                .map(choice -> choice.name())
                .filter(taken::contains)
                .toList();
        if (known.size() != taken.size()) throw new IllegalArgumentException(question.name() + " has not all " + taken);
        return known;
    }
}
