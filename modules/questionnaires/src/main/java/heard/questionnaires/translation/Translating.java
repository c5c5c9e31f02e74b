package heard.questionnaires.translation;

import heard.audit.Untraced;
import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Medium;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChanged;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.QuestionnaireTexts;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes the texts of a questionnaire in one language. Several people can translate at once, and others write questions
 * meanwhile: each change touches its own texts alone.
 */
@Service
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class Translating {
    private static final int TRIES = 10;

    private final QuestionnaireEditing editing;

    Translating(QuestionnaireEditing editing) {
        this.editing = editing;
    }

    /** The questionnaire as it is being written. */
    public Questionnaire open(ConsultationId consultation) {
        return editing.open(consultation).questionnaire();
    }

    /**
     * Writes one text.
     *
     * @param text its id, see {@link QuestionnaireText}
     * @param before what the writer saw there; throws {@link TextChanged} when it says something else by now
     * @param now what it says from now on; blank takes it out
     */
    public Questionnaire write(ConsultationId consultation, Language language, String text, String before, String now) {
        return change(consultation, questionnaire -> {
            var stored = stored(questionnaire, language, text).orElseThrow(() -> new TextChanged(""));
            if (!stored.equals(before) && !stored.equals(now)) throw new TextChanged(stored);
            return QuestionnaireTexts.with(questionnaire, language, Map.of(text, now));
        });
    }

    /**
     * Shows an image or plays a recording of its own in a language.
     *
     * @param file its name; null takes it out, so that there is the one of the first language
     */
    public Questionnaire show(
            ConsultationId consultation, Language language, String question, Medium.Kind kind, @Nullable String file) {
        return change(
                consultation,
                questionnaire -> questionnaire.withQuestions(questionnaire.questions().stream()
                        .map(each -> each.name().equals(question)
                                ? each.with(each.medium(kind).with(language, file))
                                : each)
                        .toList()));
    }

    /** Takes all that a translator's file has for texts that are there; gives back what that changed. */
    public TranslationMatch take(ConsultationId consultation, Language language, TranslatedFile file) {
        var match = new AtomicReference<>(new TranslationMatch(List.of()));
        change(consultation, questionnaire -> {
            match.set(TranslationMatch.of(questionnaire, language, file));
            return QuestionnaireTexts.with(questionnaire, language, match.get().taken());
        });
        return match.get();
    }

    /** Takes back what a translator's file changed; what was written in the place of its texts since stays. */
    public Questionnaire takeBack(ConsultationId consultation, Language language, TranslationMatch taken) {
        return change(consultation, questionnaire -> {
            var before = new HashMap<>(taken.replaced());
            before.keySet().removeIf(text -> !stored(questionnaire, language, text)
                    .equals(Optional.ofNullable(taken.taken().get(text))));
            return QuestionnaireTexts.with(questionnaire, language, before);
        });
    }

    /** The texts to be translated: those that the first language has. */
    public static List<QuestionnaireText> texts(Questionnaire questionnaire) {
        return QuestionnaireTexts.of(questionnaire).stream()
                .filter(each -> each.text().has(questionnaire.source()))
                .toList();
    }

    private static Optional<String> stored(Questionnaire questionnaire, Language language, String text) {
        return QuestionnaireTexts.of(questionnaire).stream()
                .filter(each -> each.id().equals(text))
                .findFirst()
                .map(each -> each.text().texts().getOrDefault(language.tag(), ""));
    }

    /** Changes what is stored, again when somebody else was first. */
    private Questionnaire change(ConsultationId consultation, UnaryOperator<Questionnaire> change) {
        for (int tries = 1; ; tries++) {
            DraftQuestionnaire opened = editing.open(consultation);
            var changed = change.apply(opened.questionnaire());
            if (changed.equals(opened.questionnaire())) return changed;
            try {
                return editing.save(consultation, opened.revision(), changed).questionnaire();
            } catch (QuestionnaireChanged e) {
                if (tries == TRIES) throw e;
            }
        }
    }
}
