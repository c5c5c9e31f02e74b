package heard.exchange;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Proposes a questionnaire that a file could have been the answers to: a question for each column that says something. */
@Component
public class QuestionsFromColumns {
    /** A questionnaire, and which column answers which question. */
    public record Proposal(Questionnaire questionnaire, Map<String, ColumnMeaning> meanings) {}

    private final CsvReading reading;

    QuestionsFromColumns(CsvReading reading) {
        this.reading = reading;
    }

    /** Reads the whole file once; throws {@link CsvNotReadable}. */
    public Proposal propose(CsvFile file, Language language) {
        var tallies = tallies(file);
        var questions = new ArrayList<Question>();
        var meanings = new LinkedHashMap<String, ColumnMeaning>();
        var taken = new HashSet<String>();
        for (var i = 0; i < file.columns().size(); i++) {
            if (tallies.get(i).saysNothing()) continue;
            var column = file.columns().get(i);
            var name = name(column, taken);
            questions.add(question(name, column, tallies.get(i), language));
            meanings.put(column, new ColumnMeaning.AnswersTo(name));
        }
        return new Proposal(new Questionnaire(language, List.of(language), wordsFirst(questions)), meanings);
    }

    private List<ColumnTally> tallies(CsvFile file) {
        var tallies = IntStream.range(0, file.columns().size())
                .mapToObj(_ -> new ColumnTally())
                .toList();
        reading.each(file, row -> {
            for (var i = 0; i < tallies.size(); i++)
                tallies.get(i).count(row.cells().get(i).strip());
        });
        return tallies;
    }

    /** What people wrote stands before what was noted about it. */
    private static List<Question> wordsFirst(List<Question> questions) {
        return questions.stream()
                .sorted((one, other) -> Boolean.compare(isLong(other), isLong(one)))
                .toList();
    }

    private static boolean isLong(Question question) {
        return question.type() == QuestionType.LONG_TEXT;
    }

    private static Question question(String name, String column, ColumnTally tally, Language language) {
        var label = column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
        var question = Question.of(name, tally.type(), LocalizedText.of(language, label));
        if (tally.type() != QuestionType.ONE_OF) return question;
        var taken = new HashSet<String>();
        return question.withChoices(tally.values().stream()
                .map(value -> new Choice(name(value, taken), LocalizedText.of(language, value)))
                .toList());
    }

    /** A letter, then letters, digits and underscores, different from those taken. */
    private static String name(String text, Set<String> taken) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        var base = plain.matches("[a-z].*") ? plain : "q_" + plain;
        if (base.length() > 40) base = base.substring(0, 40);
        var name = base;
        for (var n = 2; !taken.add(name); n++) name = base + "_" + n;
        return name;
    }
}
