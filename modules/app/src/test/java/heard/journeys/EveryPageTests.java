package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.HeardTest;
import heard.responses.web.AskingEverything;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of a participant, as axe and a window 320 pixels wide find it. */
@HeardTest
class EveryPageTests {
    private static final int MOST_PAGES = 25;

    @Autowired
    AskingEverything asking;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPageCanBeUsedByEverybodyAndFitsANarrowWindow(String language) {
        walk(asking.open().address(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyOtherKindOfQuestionCanToo(String language) {
        walk(asking.openMore().address(), language);
    }

    private void walk(String place, String language) {
        try (var browsers = Browsers.at(port)) {
            var page = browsers.narrow();
            var blocked = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) blocked.add(message.text());
            });
            arrives(page, place, language);
            answersEverything(page, place, language);
            sends(page, language);
            comesBack(page, place, language);
            assertThat(blocked).as("what the browser would not load").isEmpty();
        }
    }

    private static void arrives(Page page, String place, String language) {
        for (var address : List.of("/", "/receipt", place)) {
            page.navigate(address + "?language=" + language);
            check(page, language, "at" + address.replaceAll("-.*", "").replace('/', '-'));
        }
        page.locator("main a.button").last().click();
        check(page, language, "safety");
        page.locator("main a.button").last().click();
    }

    private static void answersEverything(Page page, String place, String language) {
        for (int step = 1; step < MOST_PAGES && !page.url().endsWith("/check"); step++) {
            check(page, language, "question-" + step);
            if (step == 2) {
                goOn(page);
                check(page, language, "question-problem");
            }
            fill(page);
            goOn(page);
        }
        assertThat(page.url()).endsWith(place + "/check");
    }

    /** Gives some answer to whatever is asked. */
    private static void fill(Page page) {
        var choices = page.locator("main input[type=radio], main input[type=checkbox]:not([name$=declined])");
        if (choices.count() > 0) choices.first().check();
        var texts = page.locator("main textarea, main input[type=text]:not(.ranking *)");
        for (int at = 0; at < texts.count(); at++)
            texts.nth(at).fill(answer(texts.nth(at).getAttribute("name")));
    }

    private static String answer(String field) {
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "day" -> "2";
            case "month" -> "3";
            case "year", "since" -> "2020";
            default -> "42";
        };
    }

    private static void sends(Page page, String language) {
        check(page, language, "check");
        goOn(page);
        for (int more = 1; more < MOST_PAGES && !page.url().endsWith("/consent"); more++) {
            check(page, language, "equality-" + more);
            goOn(page);
        }
        check(page, language, "consent");
        page.locator("main input[type=checkbox]").first().check();
        goOn(page);
        check(page, language, "done");
    }

    private static void comesBack(Page page, String place, String language) {
        var receipt = page.locator(".receipt").first().innerText();
        page.navigate("/receipt?language=" + language);
        page.locator("#number").fill("1234");
        goOn(page);
        check(page, language, "receipt-wrong");
        page.locator("#number").fill(receipt);
        goOn(page);
        check(page, language, "mine");
        page.navigate(place + "/mine/consent");
        check(page, language, "mine-consent");
        page.navigate(place + "/withdraw");
        check(page, language, "withdraw");
        goOn(page);
        check(page, language, "withdrawn");
        page.navigate(place + "/code/refused");
        check(page, language, "code-refused");
        page.navigate(place + "-not/1?language=" + language);
        check(page, language, "missing");
        page.navigate(place + "/later");
        check(page, language, "over");
    }

    private static void goOn(Page page) {
        page.locator("main .actions button").first().click();
    }

    private static void check(Page page, String language, String name) {
        var named = "participant-" + language + "-" + name;
        Browsers.picture(page, named);
        Accessibility.check(page, named);
        assertThat(page.locator("html").getAttribute("lang"))
                .as("the language of %s", named)
                .isEqualTo(language);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("how wide %s is", named)
                .isLessThanOrEqualTo(320);
    }
}
