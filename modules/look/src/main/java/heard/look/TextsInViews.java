package heard.look;

import com.vaadin.flow.i18n.I18NProvider;
import heard.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives {@link Texts} to Vaadin, and so to {@code getTranslation(key)} in views. */
@Component
final class TextsInViews implements I18NProvider {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final transient Texts texts;

    /** One text in so many may be missing, and is read in English. */
    private static final int WHOLE_BUT_ONE_IN = 50;

    private final List<Locale> provided;

    TextsInViews(Texts texts) {
        this.texts = texts;
        provided = Stream.concat(
                        Stream.of(Locale.UK),
                        texts.languages().stream().filter(this::isWhole).map(Language::locale))
                .toList();
    }

    /** A screen half in one language and half in another, running the wrong way, helps nobody: it is offered when it is whole. */
    private boolean isWhole(Language language) {
        if (language.equals(Language.ENGLISH)) return false;
        var keys = texts.keys();
        var missing = keys.stream().filter(key -> !texts.has(language, key)).count();
        return missing * WHOLE_BUT_ONE_IN <= keys.size();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return provided;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = locale.getLanguage().isEmpty() ? Language.ENGLISH : new Language(locale.getLanguage());
        return texts.get(language, key, arguments);
    }
}
