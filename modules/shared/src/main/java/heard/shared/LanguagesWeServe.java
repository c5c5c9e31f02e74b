package heard.shared;

import java.util.List;
import java.util.stream.Stream;

/** The languages in which people can be asked. */
public final class LanguagesWeServe {
    public static final List<Language> ALL = Stream.of(
                    "en", "am", "ar", "bn", "ckb", "cy", "de", "es", "fa", "fr", "hi", "it", "pl", "ps", "pt", "ro",
                    "ru", "so", "sq", "sw", "ta", "ti", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant")
            .map(Language::new)
            .toList();

    private LanguagesWeServe() {}
}
