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
        return !language.equals(Language.ENGLISH) && texts.keys().stream().allMatch(key -> texts.has(language, key));
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
