package heard.look;

import com.vaadin.flow.i18n.I18NProvider;
import heard.shared.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives {@link Texts} to Vaadin, and so to {@code getTranslation(key)} in views. */
@Component
final class TextsInViews implements I18NProvider {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final transient Texts texts;

    TextsInViews(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK, Locale.of("ar"));
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = locale.getLanguage().isEmpty() ? Language.ENGLISH : new Language(locale.getLanguage());
        return texts.get(language, key, arguments);
    }
}
