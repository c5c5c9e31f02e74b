package heard.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.questionnaires.writing.WordList;
import heard.questionnaires.writing.WordListing;
import heard.shared.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class WordListingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    WordListing listing;

    private Map<String, String> words() {
        return listing.current().words();
    }

    @Test
    void aCoalitionChangesItsListAndGoesBack() {
        var coalition = fixtures.coalition();
        fixtures.as(coalition, Role.ORGANISER, () -> {
            assertThat(words()).isEqualTo(WordList.STANDARD.words());
            listing.list(" Raid ", "visit");
            listing.list("utilise", "make use of");
            listing.unlist("verify");
            assertThat(words())
                    .containsEntry("raid", "visit")
                    .containsEntry("utilise", "make use of")
                    .doesNotContainKey("verify");
            listing.restore();
            assertThat(words()).isEqualTo(WordList.STANDARD.words());
            return true;
        });
    }

    @Test
    void anotherCoalitionHasItsOwn() {
        fixtures.as(fixtures.coalition(), Role.ORGANISER, () -> {
            listing.list("raid", "");
            return true;
        });
        fixtures.as(fixtures.coalition(), Role.ORGANISER, () -> {
            assertThat(words()).doesNotContainKey("raid");
            return true;
        });
    }

    @Test
    void onlyOrganisersChangeIt() {
        fixtures.as(fixtures.coalition(), Role.ANALYST, () -> {
            assertThatThrownBy(() -> listing.list("raid", "")).isInstanceOf(AccessDeniedException.class);
            return true;
        });
    }
}
