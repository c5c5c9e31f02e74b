package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page with everything it needs fits into the first packets of a bad line; copies are left in target/pages. */
@HeardTest
class PageWeightTests {
    private static final int MOST = 14 * 1024;
    private static final Path COPIES = Path.of("target", "pages");

    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Test
    void everyPageWithItsStyleIsLight() throws IOException {
        for (var language : List.of("en", "ar")) {
            var open = asking.open();
            var person = new Participant(browser);
            person.opens("/?language=" + language); // lists whatever is open: as long as that list is
            keep(person.opens(open.address() + "?language=" + language), language, "consultation");
            keep(person.opens(open.address() + "/safety"), language, "safety");
            keep(person.opens(open.address() + "/1"), language, "1-information");
            keep(person.opens(open.address() + "/2").sends(), language, "2-problem");
            keep(person.sends("avoided", "yes"), language, "3-long");
            keep(person.sends("why", "لا أعرف"), language, "4-short");
            keep(person.sends("town", "Leeds"), language, "5-one");
            keep(person.sends(), language, "6-many");
            keep(person.sends(), language, "7-number");
            keep(person.sends("age", "ninety"), language, "7-number-problem");
            keep(person.sends("age", "42"), language, "8-date");
            keep(person.sends("since.day", "32", "since.month", "2", "since.year", "2020"), language, "8-date-problem");
            keep(person.opens(open.address() + "/9"), language, "9-scale");
            keep(person.sends("trust", "2"), language, "check");
            keep(person.tab().opens(open.address() + "/later"), language, "later");
            keep(person.sends(), language, "consent");
            keep(person.sends("count", "true"), language, "done");
            keep(person.opens(open.address() + "/mine"), language, "mine");
            keep(person.opens(open.address() + "/withdraw"), language, "withdraw");
            keep(person.opens("/receipt?language=" + language).sends("number", "123"), language, "receipt");
            keep(person.loses().opens(open.address() + "/3?language=" + language), language, "over");
        }
    }

    @Test
    void everyOtherKindOfPageIsLightToo() throws IOException {
        for (var language : List.of("en", "ar")) {
            var open = asking.openMore();
            var person = new Participant(browser).opens(open.address() + "?language=" + language);
            for (var number : List.of(2, 3, 5, 6, 7, 8, 9, 10, 11, 13)) {
                keep(person.opens(open.address() + "/" + number), language, "more-" + number);
            }
        }
    }

    private void keep(Participant person, String language, String name) throws IOException {
        var html = person.page().outerHtml();
        var style = browser.get()
                .uri(person.page().select("link[rel=stylesheet]").attr("href"))
                .exchange()
                .getResponse()
                .getContentAsString();
        Files.createDirectories(COPIES);
        Files.writeString(COPIES.resolve("page.css"), style);
        Files.writeString(
                COPIES.resolve(language + "-" + name + ".html"), html.replaceAll("/heard/page.css[^\"]*", "page.css"));
        assertThat(person.page().select("link[rel=stylesheet], script, img")).hasSize(1);
        assertThat(zipped(html) + zipped(style)).as(name).isLessThan(MOST);
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
