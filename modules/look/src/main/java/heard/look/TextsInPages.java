package heard.look;

import heard.shared.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Gives {@link Texts} to Spring, and so to {@code #{…}} in templates. */
@Component("messageSource")
final class TextsInPages implements MessageSource {
    private final Texts texts;

    TextsInPages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getMessage(String key, @Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        return texts.get(language(locale), key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public @Nullable String getMessage(
            String key, @Nullable Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return texts.has(Language.ENGLISH, key) ? getMessage(key, arguments, locale) : otherwise;
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        var codes = message.getCodes();
        var key = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        return getMessage(key, message.getArguments(), locale);
    }

    static Language language(@Nullable Locale locale) {
        return locale == null || locale.getLanguage().isEmpty()
                ? Language.ENGLISH
                : new Language(locale.toLanguageTag());
    }
}
