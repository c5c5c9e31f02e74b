package heard.figures;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What of a question can be counted: itself, each of its rows, or what was put first. */
final class Countable {
    private static final String ANY = "any";

    private Countable() {}

    /**
     * As questions that take one of a few answers; a row is called {@code question.row}.
     *
     * @param first the word for what was put first
     * @param added the word for a statement that a participant added
     * @param gone what stands for one of which the words are gone
     */
    static List<Question> of(Question question, LocalizedText first, LocalizedText added, LocalizedText gone) {
        return switch (question.type()) {
            case ONE_OF, MANY_OF, YES_NO_NOT_SURE, SCALE -> List.of(question);
            case GRID, STATEMENTS ->
                question.rows().stream()
                        .map(row -> row(question, row, row.isGone() ? gone : marked(row, added)))
                        .toList();
            case RANKING ->
                List.of(question.withType(QuestionType.ONE_OF)
                        .withLabel(joined(question.label(), text -> text + " – ", first)));
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    NUMBER,
                    DECIMAL,
                    DATE,
                    MONTH,
                    YEAR,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> List.of();
        };
    }

    /**
     * What is asked of each of several, for example of each person in a household: whoever has an entry with an answer is
     * counted for it, once. So one person may stand in several groups, see {@link #isOfEntries}.
     */
    static List<Question> inEntries(Group group, List<Question> counted) {
        return counted.stream()
                .map(each -> each.withName(new InEntry(group.name(), ANY).place(each.name()))
                        .withLabel(joined(group.title(), text -> text + " – ", each.label())))
                .toList();
    }

    /** Whether a question is one of {@link #inEntries}. */
    static boolean isOfEntries(Question question) {
        return question.name().indexOf('/') >= 0;
    }

    /** What the row says; where a participant wrote it, with a word that tells so. */
    private static LocalizedText marked(Choice row, LocalizedText added) {
        return row.isAdded() ? joined(row.label(), text -> text + " ", added) : row.label();
    }

    private static Question row(Question question, Choice row, LocalizedText label) {
        var details = Details.NONE
                .with(Trait.NOT_SURE, question.has(Trait.NOT_SURE))
                .with(Trait.RATHER_NOT_SAY, question.has(Trait.RATHER_NOT_SAY));
        return question.asRow(row)
                .withRelevant(question.relevant())
                .withGroup(question.group())
                .withLabel(joined(question.label(), text -> text + " – ", label))
                .withDetails(details);
    }

    /** In the languages of the first; the second as it is read where it has no text in one of them. */
    private static LocalizedText joined(LocalizedText first, UnaryOperator<String> between, LocalizedText second) {
        var texts = new LinkedHashMap<String, String>();
        first.texts().forEach((language, text) -> {
            var rest = second.in(new Language(language));
            texts.put(language, rest.isEmpty() ? text : between.apply(text) + rest);
        });
        return new LocalizedText(texts);
    }

    /** What was answered to a question of {@link #of} or of {@link #inEntries}. */
    static Optional<Answer> answer(Question question, Answers answers) {
        var name = Counted.name(question);
        int slash = name.lastIndexOf('/');
        if (slash >= 0) {
            var entries = answers.entries(name.substring(0, name.indexOf('/')));
            return anyOf(entries, question.withName(name.substring(slash + 1)));
        }
        int dot = name.indexOf('.');
        if (dot < 0) return answers.to(name).flatMap(Countable::first);
        return answers.to(name.substring(0, dot)).flatMap(answer -> row(answer, name.substring(dot + 1)));
    }

    private static Optional<Answer> anyOf(List<Answer.Entry> entries, Question question) {
        var given = entries.stream()
                .flatMap(entry -> answer(question, entry.answers()).stream())
                .flatMap(answer -> groups(answer).stream())
                .distinct()
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Answer.Many(given));
    }

    /** The groups that somebody who answered so is counted in, by the names that {@link FigureLabels} gives them. */
    static List<String> groups(Answer answer) {
        return switch (answer) {
            case Answer.One(var choice, var ignored) -> List.of(choice);
            case Answer.Many(var choices, var ignored) ->
                choices.stream().distinct().toList();
            case Answer.Number(var number) -> List.of(FigureLabels.step(number));
            case Answer.Declined(var reason) -> List.of(reason.sent());
            case Answer.Text _,
                    Answer.Date _,
                    Answer.Month _,
                    Answer.Rows _,
                    Answer.Ranking _,
                    Answer.Files _,
                    Answer.Entries _ -> List.of();
        };
    }

    private static Optional<Answer> first(Answer answer) {
        if (!(answer instanceof Answer.Ranking(var ranked))) return Optional.of(answer);
        return ranked.stream().findFirst().map(Answer.One::new);
    }

    private static Optional<Answer> row(Answer answer, String row) {
        return switch (answer) {
            case Answer.Rows(var rows, var ignored) -> Optional.ofNullable(rows.get(row));
            case Answer.Declined declined -> Optional.of(declined);
            default -> Optional.empty();
        };
    }
}
