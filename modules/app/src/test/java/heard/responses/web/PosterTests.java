package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.consultations.PublicConsultation;
import heard.invitations.CollectorCodes;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class PosterTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    CollectorCodes codes;

    PublicConsultation consultation;
    String slug;

    @BeforeEach
    void anOpenConsultation() {
        consultation = consultations.open(fixtures.coalition());
        slug = consultation.details().slug();
    }

    private Document poster(String query) {
        var answer = browser.get().uri("/c/" + slug + "/poster" + query).exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String address(String query) {
        return poster(query).select(".address").text();
    }

    @Test
    void itSaysTheAddressInTheLanguageAndOfTheOrganisationAskedFor() {
        var details = consultation.details();
        var code = codes.of(details.id(), details.organisation());
        var poster = poster("?language=ar&from=" + code);
        assertThat(poster.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(poster.select(".address").text()).endsWith("/c/" + slug + "?language=ar&from=" + code);
        assertThat(poster.select("img").attr("src")).isEqualTo("/c/" + slug + "/poster.svg?language=ar&from=" + code);
    }

    @Test
    void whatIsNotOursIsLeftOutOfTheAddress() {
        assertThat(address("?language=xx&from=somebody")).endsWith("/c/" + slug);
    }

    @Test
    void theCodeIsAPictureWithoutAScript() {
        var picture = browser.get().uri("/c/" + slug + "/poster.svg").exchange();
        assertThat(picture)
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .bodyText()
                .startsWith("<svg");
    }

    @Test
    void ofADraftThereIsNone() {
        assertThat(browser.get().uri("/c/not-there/poster").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/c/not-there/poster.svg").exchange()).hasStatus(404);
    }
}
