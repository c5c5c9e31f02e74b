package heard.demonstration;

import heard.demonstration.LettersContent.GroupContent;
import heard.questionnaires.Adding;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Limits;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.StrategySection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        List<QuestionContent> questions,
        @Nullable List<GroupContent> groups) {
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
            @Nullable String group,
            @Nullable List<Choice> rows,
            @Nullable Set<Trait> traits,
            @Nullable Adding adding,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable LocalizedText unit) {
        /** @param drawn keeps a drawing, and gives back its name */
        Question question(Language source, Function<Drawing, String> drawn) {
            var asked = question();
            if (image == null) return asked;
            return asked.with(Medium.none(Medium.Kind.IMAGE)
                    .with(source, drawn.apply(image.drawing()))
                    .withWords(image.words()));
        }

        private Question question() {
            return asked().withGroup(group).withDetails(details());
        }

        private Details details() {
            var limits = new Limits(least, most, Objects.requireNonNullElse(unit, LocalizedText.NONE));
            var details = Details.NONE
                    .withRows(Objects.requireNonNullElse(rows, List.<Choice>of()))
                    .withLimits(limits)
                    .withAdding(adding);
            for (var trait : Objects.requireNonNullElse(traits, Set.<Trait>of())) details = details.with(trait, true);
            return details;
        }

        private Question asked() {
            return new Question(
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
        }
    }

    /** An image of a question, and what it shows. */
    record ImageContent(Drawing drawing, LocalizedText words) {}

    List<Language> spoken() {
        return languages.stream().map(Language::new).toList();
    }

    /** Without images. */
    Questionnaire questionnaire() {
        return asking(QuestionContent::question);
    }

    /** @param drawn keeps a drawing, and gives back its name */
    Questionnaire questionnaire(Function<Drawing, String> drawn) {
        var source = spoken().getFirst();
        return asking(question -> question.question(source, drawn));
    }

    private Questionnaire asking(Function<QuestionContent, Question> asked) {
        var together = Objects.requireNonNullElse(groups, List.<GroupContent>of());
        return new Questionnaire(
                        spoken().getFirst(),
                        spoken(),
                        questions.stream().map(asked).toList())
                .withGroups(together.stream().map(GroupContent::group).toList());
    }
}
