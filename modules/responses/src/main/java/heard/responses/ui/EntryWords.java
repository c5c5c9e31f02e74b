package heard.responses.ui;

import com.vaadin.flow.component.Component;
import heard.look.Texts;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.Answers;
import heard.questionnaires.Piping;
import heard.questionnaires.Questionnaire;
import heard.responses.PageSigns;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Locale;
import java.util.function.Supplier;

/** The texts of a questionnaire as they are asked in one language. */
record EntryWords(Texts texts, Language language, ConsultationId consultation, Questionnaire questionnaire) {
    /** As the keys of texts call it. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With earlier answers where they stand in it. */
    String in(LocalizedText text, Supplier<Answers> applicable) {
        var words = text.in(language);
        if (!Piping.isIn(text)) return words;
        var wording = new AnswerWording(language, new PageSigns(language, texts));
        return new Piping(questionnaire, applicable.get(), wording, ours("piped")).in(words);
    }

    /** One of our own answers, for example {@code yes}. */
    String ours(String word) {
        return texts.get(language, "questionnaires.answer." + word);
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** Shows the component in this language and its direction. */
    void mark(Component component) {
        component.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    }
}
