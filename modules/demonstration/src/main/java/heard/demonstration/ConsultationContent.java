package heard.demonstration;

import heard.questionnaires.Adding;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Medium;
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
import java.util.function.Function;
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
            @Nullable ImageContent image,
            @Nullable List<Choice> statements,
            @Nullable Adding adding) {
        /** @param drawn keeps a drawing, and gives back its name */
        Question question(Language source, Function<Drawing, String> drawn) {
            var asked = question();
            if (image == null) return asked;
            return asked.with(Medium.none(Medium.Kind.IMAGE)
                    .with(source, drawn.apply(image.drawing()))
                    .withWords(image.words()));
        }

        private Question question() {
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

    /** An image of a question, and what it shows. */
    record ImageContent(Drawing drawing, LocalizedText words) {}

    List<Language> spoken() {
        return languages.stream().map(Language::new).toList();
    }

    /** Without images. */
    Questionnaire questionnaire() {
        return new Questionnaire(
                spoken().getFirst(),
                spoken(),
                questions.stream().map(QuestionContent::question).toList());
    }

    /** @param drawn keeps a drawing, and gives back its name */
    Questionnaire questionnaire(Function<Drawing, String> drawn) {
        var source = spoken().getFirst();
        return new Questionnaire(
                source,
                spoken(),
                questions.stream()
                        .map(question -> question.question(source, drawn))
                        .toList());
    }
}
