package heard.demonstration;

import heard.questionnaires.Adding;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.StrategySection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The consultation with its questionnaire. The first of the languages is the one it is written in. */
record ConsultationContent(
        String slug,
        List<String> languages,
        String strategy,
        LocalizedText title,
        LocalizedText purpose,
        List<StrategySection> sections,
        List<QuestionContent> questions) {
    /** A question as the file has it: what is left out is optional. */
    record QuestionContent(
            String name,
            QuestionType type,
            LocalizedText label,
            @Nullable LocalizedText hint,
            boolean required,
            @Nullable String relevant,
            @Nullable String constraint,
            @Nullable LocalizedText constraintMessage,
            @Nullable List<Choice> choices,
            @Nullable Scale scale,
            @Nullable List<Choice> statements,
            @Nullable Adding adding) {
        Question question() {
            var asked = new Question(
                    name,
                    type,
                    label,
                    Objects.requireNonNullElse(hint, LocalizedText.NONE),
                    required,
                    relevant,
                    constraint,
                    Objects.requireNonNullElse(constraintMessage, LocalizedText.NONE),
                    Objects.requireNonNullElse(choices, List.<Choice>of()),
                    scale);
            if (statements == null) return asked;
            return asked.withDetails(Details.NONE
                    .withRows(statements)
                    .with(Trait.SHUFFLED, true)
                    .with(Trait.ADDING, adding != null)
                    .withAdding(adding));
        }
    }

    List<Language> spoken() {
        return languages.stream().map(Language::new).toList();
    }

    Questionnaire questionnaire() {
        return new Questionnaire(
                spoken().getFirst(),
                spoken(),
                questions.stream().map(QuestionContent::question).toList());
    }
}
