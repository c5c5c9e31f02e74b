package heard.look;

import com.vaadin.flow.component.UI;
import heard.shared.Language;
import java.util.Locale;

/** The language in which the reader of this screen reads. */
public final class ReaderLanguage {
    private ReaderLanguage() {}

    /** The language of the screen at work; English outside of one. */
    public static Language current() {
        var ui = UI.getCurrent();
        return ui == null ? Language.ENGLISH : new Language(ui.getLocale().getLanguage());
    }

    /** How the reader of this screen writes dates; English without a country is written the British way. */
    public static Locale dates() {
        var language = current();
        return language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
    }
}
