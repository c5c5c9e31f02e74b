package heard.questionnaires.library;

import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question as a file of the library says it, with only what it has. */
record WrittenQuestion(
        String name,
        QuestionType type,
        LocalizedText label,
        @Nullable LocalizedText hint,
        @Nullable Boolean required,
        @Nullable String relevant,
        @Nullable List<Choice> choices,
        @Nullable Scale scale,
        @Nullable List<Choice> rows,
        @Nullable Set<Trait> traits) {
    Question question() {
        var details = Details.NONE.withRows(Objects.requireNonNullElse(rows, List.of()));
        for (var trait : Objects.requireNonNullElse(traits, Set.<Trait>of())) details = details.with(trait, true);
        return Question.of(name, type, label)
                .withHint(Objects.requireNonNullElse(hint, LocalizedText.NONE))
                .withRequired(Boolean.TRUE.equals(required))
                .withRelevant(relevant)
                .withChoices(Objects.requireNonNullElse(choices, List.of()))
                .withScale(scale)
                .withDetails(details);
    }
}
