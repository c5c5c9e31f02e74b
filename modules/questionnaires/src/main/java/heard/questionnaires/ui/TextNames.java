package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import heard.questionnaires.QuestionnaireText;
import java.util.Locale;

/** What a text is, for whoever translates it: "Question 3: choice". */
final class TextNames {
    private TextNames() {}

    static String of(Component reader, QuestionnaireText text) {
        return reader.getTranslation(
                "questionnaires.text", text.question() + 1, reader.getTranslation(key(text.kind())));
    }

    /** Of the message for a kind of text: {@code scale.fromLabel} is {@code questionnaires.text.scale.from-label}. */
    static String key(String kind) {
        return "questionnaires.text." + kind.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
