package heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The staff application is there in Arabic too, from right to left, and so whole that nobody reads half a screen. */
@HeardTest
class ArabicTests {
    @Autowired
    I18NProvider views;

    @Test
    void staffCanChooseArabicAndNoLanguageThatIsHalfThere() {
        assertThat(views.getProvidedLocales()).extracting(Locale::getLanguage).containsExactly("en", "ar");
    }
}
