package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import heard.look.Texts;
import heard.shared.Language;

/** What a participant sees and does, by the words on the page in their language. */
final class ParticipantPages {
    private static final Texts TEXTS = new Texts();

    private final Page page;
    private final Language language;

    ParticipantPages(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    Page page() {
        return page;
    }

    private String words(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private void click(AriaRole role, String key, Object... arguments) {
        page.getByRole(
                        role,
                        new Page.GetByRoleOptions()
                                .setName(words(key, arguments))
                                .setExact(true))
                .first()
                .click();
    }

    ParticipantPages open(String slug) {
        page.navigate("/c/" + slug + "?language=" + language.tag());
        return this;
    }

    /** From the consultation's page to its first question. */
    ParticipantPages start() {
        click(AriaRole.LINK, "responses.consultation.start");
        click(AriaRole.LINK, "responses.continue");
        return this;
    }

    ParticipantPages goOn() {
        click(AriaRole.BUTTON, "responses.continue");
        return this;
    }

    ParticipantPages choose(String answer) {
        page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
        return goOn();
    }

    ParticipantPages write(String question, String answer) {
        page.getByLabel(question).fill(answer);
        return goOn();
    }

    /** Sends with these consents and gives back the receipt as it is shown. */
    String send(boolean count, boolean quote) {
        goOn();
        if (count) page.getByLabel(words("responses.consent.count")).check();
        if (quote) page.getByLabel(words("responses.consent.quote")).check();
        click(AriaRole.BUTTON, "responses.consent.send");
        heading("responses.done.heading");
        return page.locator(".receipt").first().innerText();
    }

    ParticipantPages comeBack(String receipt) {
        page.navigate("/receipt?language=" + language.tag());
        page.getByLabel(words("responses.receipt.heading")).fill(receipt);
        return goOn();
    }

    ParticipantPages correct(String question, String answer) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(question))
                .first()
                .click();
        page.getByLabel(question).fill(answer);
        click(AriaRole.BUTTON, "responses.question.save");
        return this;
    }

    void takeAllBack() {
        click(AriaRole.LINK, "responses.mine.all.link");
        click(AriaRole.BUTTON, "responses.withdraw.all.do");
        heading("responses.withdrawn.heading");
    }

    void heading(String key) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words(key));
    }

    void says(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    void doesNotSay(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    /** The question's heading, as its reader sees it. */
    Locator asked() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
