package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of a questionnaire is there in a language.
 *
 * @param there texts that there are
 * @param of texts that there are in the source language
 */
public record Completeness(Language language, long there, long of) {
    public static Completeness of(Questionnaire questionnaire, Language language) {
        var needed = questionnaire.questions().stream()
                .flatMap(Completeness::texts)
                .filter(text -> text.has(questionnaire.source()))
                .toList();
        var there = needed.stream().filter(text -> text.has(language)).count();
        return new Completeness(language, there, needed.size());
    }

    public boolean isComplete() {
        return there == of;
    }

    /** Whole per cent, rounded down, so that 100 means all. */
    public int percent() {
        return of == 0 ? 100 : (int) (there * 100 / of);
    }

    /** Every text of a question that its type shows. */
    public static Stream<LocalizedText> texts(Question question) {
        var own = Stream.of(question.label(), question.hint(), question.constraintMessage());
        var choices = question.type().hasChoices() ? question.choices() : List.<Choice>of();
        var scale = question.type() == QuestionType.SCALE ? question.scale() : null;
        var ends = scale == null ? Stream.<LocalizedText>of() : Stream.of(scale.fromLabel(), scale.toLabel());
        return Stream.concat(Stream.concat(own, choices.stream().map(Choice::label)), ends)
                .filter(text -> !text.isEmpty());
    }
}
