package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import heard.look.ReaderLanguage;
import heard.shared.Channel;
import heard.shared.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Names of things in the reader's language. */
final class Words {
    private Words() {}

    /** The language in which the reader of this screen reads. */
    static Language reader() {
        return new Language(UI.getCurrent().getLocale().getLanguage());
    }

    static String channel(Channel channel) {
        return UI.getCurrent()
                .getTranslation("analysis.channel." + channel.name().toLowerCase(Locale.ROOT));
    }

    static String language(Language language) {
        return language.nameIn(reader());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(ReaderLanguage.dates())
                .format(day);
    }

    static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL\u00a0uuuu")
                .withLocale(ReaderLanguage.dates())
                .format(month);
    }

    /** Marks the words of a component as being in that language and running its way. */
    static <C extends Component> C in(Language language, C component) {
        component.getElement().setAttribute("lang", language.tag());
        component.getElement().setAttribute("dir", language.direction());
        return component;
    }

    /** Words that are not the reader's, in their own direction. */
    static Span own(Language language, String words) {
        return in(language, new Span(words));
    }
}
