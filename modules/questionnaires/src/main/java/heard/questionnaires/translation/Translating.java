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
            var stored = stored(questionnaire, language, text);
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

    /** Takes all that a translator's file has for texts that are there. */
    public Questionnaire take(ConsultationId consultation, Language language, TranslatedFile file) {
        return change(consultation, questionnaire -> {
            var taken = TranslationMatch.of(questionnaire, language, file).taken();
            return QuestionnaireTexts.with(questionnaire, language, taken);
        });
    }

    /** Puts the texts of a language back to what they said in an earlier questionnaire. */
    public Questionnaire restore(ConsultationId consultation, Language language, Questionnaire earlier) {
        var texts = new HashMap<String, String>();
        for (var each : QuestionnaireTexts.of(earlier)) {
            texts.put(each.id(), each.text().texts().getOrDefault(language.tag(), ""));
        }
        return change(consultation, questionnaire -> QuestionnaireTexts.with(questionnaire, language, texts));
    }

    /** The texts to be translated: those that the first language has. */
    public static List<QuestionnaireText> texts(Questionnaire questionnaire) {
        return QuestionnaireTexts.of(questionnaire).stream()
                .filter(each -> each.text().has(questionnaire.source()))
                .toList();
    }

    private static String stored(Questionnaire questionnaire, Language language, String text) {
        return QuestionnaireTexts.of(questionnaire).stream()
                .filter(each -> each.id().equals(text))
                .findFirst()
                .map(each -> each.text().texts().getOrDefault(language.tag(), ""))
                .orElseThrow(() -> new TextChanged(""));
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
