package heard.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ListFormatter;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.SharingFixtures;
import heard.coalitions.Coalition;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.consultations.PublicConsultation;
import heard.invitations.CollectorCodes;
import heard.look.Texts;
import heard.shared.Language;
import java.io.UnsupportedEncodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The privacy notice says by organisation who reads how much, and the agreement in force says it to the notice. */
@HeardTest
class NoticeScopesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    SharingFixtures shared;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    CollectorCodes codes;

    @Autowired
    Texts texts;

    Coalition coalition;
    Organisation lead;
    Organisation other;

    @BeforeEach
    void severalOrganisations() {
        coalition = fixtures.coalition();
        lead = coalition.lead();
        other = coalition.organisations().getLast();
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsWhatIsToldForTheOrganisationWhoseLinkItIs(Scope scope) throws UnsupportedEncodingException {
        shared.share(coalition, other, scope);
        var consultation = consultations.open(coalition);
        var link = "?from=" + codes.of(consultation.details().id(), other.id());
        for (var language : consultation.details().languages()) {
            var page = page(consultation, link + "&language=" + language);
            assertThat(page).as(language.tag()).contains(told(language, scope, other));
        }
        assertThat(page(consultation, "")).contains(told(Language.ENGLISH, Scope.FULL_TEXT, lead));
    }

    @Test
    void whatNobodyAgreedToIsToldAsCountsAlone() throws UnsupportedEncodingException {
        shared.forget(coalition, lead);
        assertThat(page(consultations.open(coalition), "")).contains(told(Language.ENGLISH, Scope.COUNTS, lead));
    }

    @Test
    void everyScopeIsToldInWordsOfItsOwnInEveryLanguage() {
        for (var language :
                List.of("en", "ar", "fa").stream().map(Language::new).toList()) {
            assertThat(Scope.values())
                    .extracting(scope -> told(language, scope, lead))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.contains(lead.name()) && text.contains(other.name()));
        }
        assertThat(texts.has(new Language("fa"), "consultations.notice.sees.counts"))
                .isTrue();
    }

    private String told(Language language, Scope scope, Organisation collector) {
        var key = "consultations.notice.sees." + scope.name().toLowerCase(Locale.ROOT);
        return texts.get(language, key, collector.name(), names(language, collector));
    }

    private String names(Language language, Organisation collector) {
        var others = coalition.organisations().stream()
                .filter(each -> !each.equals(collector))
                .sorted(Comparator.comparing((Organisation each) -> !each.equals(lead))
                        .thenComparing(Organisation::name))
                .map(Organisation::name)
                .toList();
        return ListFormatter.getInstance(language.locale()).format(others);
    }

    private String page(PublicConsultation consultation, String query) throws UnsupportedEncodingException {
        var answer =
                browser.get().uri("/c/" + consultation.details().slug() + query).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString()).text();
    }
}
