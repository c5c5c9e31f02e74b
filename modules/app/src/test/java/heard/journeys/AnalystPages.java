package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What an analyst sees and does: finding, reading, coding and withholding, by keyboard where there is a key for it. */
final class AnalystPages {
    private final Screen screen;
    private final String consultation;

    /**
     * @param consultation the address of its screens
     */
    AnalystPages(Screen screen, String consultation) {
        this.screen = screen;
        this.consultation = consultation;
    }

    void lists(int responses) {
        screen.go(consultation + "/responses", "Responses");
        assertThat(screen.page().locator("vaadin-grid a.analysis-beginning")).hasCount(responses);
        screen.look("staff-responses");
    }

    private Locator hits() {
        return screen.page().locator(".analysis-hits > li");
    }

    /** Searches again until so many answers are found: the index follows the record by a moment. */
    private void searchUntil(String words, int answers) {
        screen.page().waitForCondition(() -> {
            screen.go(consultation + "/search", "Search");
            screen.field("Words to look for").fill(words);
            screen.keys("Enter");
            screen.page().waitForURL(Pattern.compile(".*\\?q=.*"));
            screen.idle();
            return hits().count() == answers;
        });
    }

    /** Finds answers by their words, and lights what was looked for. */
    void finds(String words, int answers, String lit) {
        searchUntil(words, answers);
        assertThat(hits().first().locator("mark").first()).hasText(lit);
    }

    void findsNothing(String words) {
        searchUntil(words, 0);
        screen.shows("Nothing found");
        screen.look("staff-search-nothing");
    }

    /** Narrows what was found by one of its facets. */
    void narrows(String facet, int answers) {
        screen.page()
                .locator(".analysis-facets")
                .getByText(facet, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(screen.page().locator(".analysis-chips")).containsText(facet);
        assertThat(hits()).hasCount(answers);
        screen.look("staff-search");
    }

    void opensTheFirst() {
        hits().first().locator("a").first().click();
        assertThat(screen.page().locator(".analysis-answer").first()).isVisible();
        screen.idle();
    }

    private Locator answer(String question) {
        return screen.page().getByLabel(question, new Page.GetByLabelOptions().setExact(true));
    }

    /** Selects with the caret's keys, as somebody does who has no mouse. */
    private void select(String question, String words, String... keys) {
        answer(question).focus();
        screen.keys(keys);
        assertThat(screen.page().locator(".selection")).containsText(words);
    }

    /** Gives a whole answer a new theme. */
    void codes(String question, String words, String theme) {
        select(question, words, "Control+Home", "Control+Shift+End");
        screen.look("staff-reading");
        screen.keys("t");
        screen.page().keyboard().type(theme);
        screen.keys("Enter");
        assertThat(screen.page().locator(".analysis-passages").first()).containsText(theme);
    }

    /** Gives a whole answer the theme of a number key. */
    void codesAgain(String question, String words, String number, String theme) {
        select(question, words, "Control+Home", "Control+Shift+End");
        screen.keys(number);
        assertThat(screen.page().locator(".analysis-passages").first()).containsText(theme);
    }

    /** Withholds the last words of an answer, because they are somebody's name. */
    void withholds(String question, String name, int words) {
        answer(question).focus();
        screen.keys("Control+End");
        for (int each = 0; each < words; each++) screen.keys("Control+Shift+ArrowLeft");
        assertThat(screen.page().locator(".selection")).containsText(name);
        screen.keys("r");
        screen.field("More about it").fill("The name of a relative.");
        screen.look("staff-withhold");
        screen.press("Withhold");
        assertThat(answer(question)).not().containsText(name);
        assertThat(answer(question)).containsText("█");
        screen.look("staff-reading-withheld");
    }

    void hasInTheCodebook(String theme) {
        screen.go(consultation + "/codebook", "Themes");
        screen.shows(theme);
        screen.look("staff-codebook");
    }

    /** Reads the figures, in which nobody is shown who is one of a few. */
    void countsNobodyOfAFew(String question) {
        screen.go(consultation + "/figures", "Figures");
        screen.shows(question);
        screen.shows("Not shown");
        screen.look("staff-figures");
    }
}
