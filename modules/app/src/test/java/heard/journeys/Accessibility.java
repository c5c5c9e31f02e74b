package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page, against WCAG 2.2 AA. */
final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** The page needs JavaScript: without it axe runs nothing and finds nothing, which the count of passes tells. */
    static void check(Page page, String name) {
        var found = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        assertThat(page.evaluate("document.compatMode"))
                .as("how %s is laid out", name)
                .isEqualTo("CSS1Compat");
        assertThat(found.getPasses()).as("rules that axe ran on %s", name).isNotEmpty();
        assertThat(found.getViolations())
                .as("what axe found on %s", name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }
}
