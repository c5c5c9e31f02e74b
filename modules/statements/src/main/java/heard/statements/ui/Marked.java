package heard.statements.ui;

import com.vaadin.flow.component.Component;
import heard.look.ReaderLanguage;
import heard.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Words in the language that they are in, and days as the reader writes them. */
final class Marked {
    private Marked() {}

    /** Marks the words of a component as being in that language; they run as their own letters do. */
    static <C extends Component> C in(Language language, C component) {
        component.getElement().setAttribute("lang", language.tag()).setAttribute("dir", "auto");
        return component;
    }

    static String name(Language language) {
        return language.nameIn(ReaderLanguage.current());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(ReaderLanguage.dates())
                .format(day);
    }
}
