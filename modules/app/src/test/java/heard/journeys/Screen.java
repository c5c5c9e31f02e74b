package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A staff screen by labels and roles. Whatever is done waits until the server has answered to it. */
final class Screen {
    private static final String IDLE = """
            () => window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)
              .every(client => !client.isActive || !client.isActive())""";
    private static final int NARROW = 390;

    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void go(String path, String heading) {
        page.navigate(path);
        heading(heading);
    }

    void heading(String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(text)))
                .isVisible();
        idle();
    }

    void idle() {
        page.waitForFunction(IDLE);
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void press(String button) {
        button(button).click();
        idle();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        idle();
    }

    void confirm(String name) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        idle();
    }

    /** Writes and leaves the field, as what is written is taken over then. */
    void write(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
        idle();
        assertThat(field(label)).hasValue(text);
    }

    /** Picks one of what a combo box offers. */
    void pick(String label, String option) {
        field(label).fill(option);
        idle();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        idle();
        page.keyboard().press("Escape");
        idle();
    }

    void keys(String... keys) {
        for (var key : List.of(keys)) page.keyboard().press(key);
        idle();
    }

    void shows(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void doesNotShow(String text) {
        assertThat(page.locator("main").getByText(text)).hasCount(0);
    }

    /** What axe finds on the page by day and by night; pictures of both, and of it on a phone, where it must fit. */
    void look(String name) {
        idle();
        Browsers.picture(page, name);
        Accessibility.check(page, name);
        Browsers.inTheDark(page, () -> {
            Browsers.picture(page, name + "-dark");
            Accessibility.check(page, name + "-dark");
        });
        Browsers.onAPhone(page, () -> {
            idle();
            Browsers.picture(page, name + "-phone");
            org.assertj.core.api.Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("how wide %s is on a phone", name)
                    .isLessThanOrEqualTo(NARROW);
        });
        idle();
    }
}
