package heard.look;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListingTests {
    private static String list(String language, String... things) {
        return Stream.of(things).collect(Listing.joining(new Language(language)));
    }

    @Test
    void eachScriptHasItsOwnComma() {
        assertThat(list("en", "Analyst", "Signatory", "Organiser")).isEqualTo("Analyst, Signatory, Organiser");
        assertThat(list("ar", "محلّل", "منظِّم")).doesNotContain(",").contains("محلّل", "منظِّم");
        assertThat(list("ar", "أ", "ب", "ج")).doesNotContain(",");
    }

    @Test
    void oneThingAndNoneStandAlone() {
        assertThat(list("en", "Analyst")).isEqualTo("Analyst");
        assertThat(list("ar")).isEmpty();
    }
}
