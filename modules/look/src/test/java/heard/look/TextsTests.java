package heard.look;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Language FARSI = new Language("fa");

    private final Texts texts = new Texts();

    @Test
    void aTextIsGivenInTheReadersLanguage() {
        assertThat(texts.get(FARSI, "sample.plain")).isEqualTo("ساده است");
        assertThat(texts.get(Language.ENGLISH, "sample.plain")).isEqualTo("It’s plain");
    }

    @Test
    void whatIsNotTranslatedIsGivenInEnglish() {
        assertThat(texts.get(FARSI, "sample.people", 2)).isEqualTo("2 people");
        assertThat(texts.get(new Language("so"), "sample.people", 1)).isEqualTo("1 person");
    }

    @Test
    void datesAreWrittenInTheReadersWordsAndInOneCalendar() {
        assertThat(texts.get(Language.ENGLISH, "sample.day", LocalDate.of(2027, 1, 31)))
                .isEqualTo("On 31 January 2027");
        assertThat(texts.get(FARSI, "sample.day", LocalDate.of(2027, 1, 31))).isEqualTo("در 31 ژانویهٔ 2027");
    }

    @Test
    void templatesAndViewsReadTheSame() {
        var farsi = Locale.forLanguageTag("fa");
        assertThat(new TextsInPages(texts).getMessage("sample.plain", null, farsi))
                .isEqualTo(new TextsInViews(texts).getTranslation("sample.plain", farsi));
    }

    @Test
    void aKeyWithoutATextIsShownAsItself() {
        assertThat(texts.get(Language.ENGLISH, "sample.none")).isEqualTo("sample.none");
    }
}
