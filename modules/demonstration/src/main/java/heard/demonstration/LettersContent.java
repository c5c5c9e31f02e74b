package heard.demonstration;

import heard.demonstration.ConsultationContent.QuestionContent;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Questionnaire;
import heard.shared.LocalizedText;
import heard.shared.StrategySection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A second consultation, with a group that repeats, a grid, a ranking and more.
 *
 * @param words what people may have written, by question
 */
record LettersContent(
        String slug,
        List<String> languages,
        String strategy,
        LocalizedText title,
        LocalizedText purpose,
        List<StrategySection> sections,
        List<GroupContent> groups,
        List<QuestionContent> questions,
        Map<String, List<LocalizedText>> words) {
    /**
     * A group as the file has it.
     *
     * @param most entries that there may be
     */
    record GroupContent(
            String name,
            Group.Kind kind,
            LocalizedText title,
            @Nullable LocalizedText text,
            @Nullable BigDecimal most,
            @Nullable String labelledBy) {
        Group group() {
            return Group.of(name, kind, title)
                    .withText(Objects.requireNonNullElse(text, LocalizedText.NONE))
                    .withLimits(Limits.NONE.withMost(most))
                    .withLabelledBy(labelledBy);
        }
    }

    /** As it is opened. */
    ConsultationContent consultation() {
        return new ConsultationContent(slug, languages, strategy, title, purpose, sections, questions, groups);
    }

    Questionnaire questionnaire() {
        return consultation().questionnaire();
    }
}
