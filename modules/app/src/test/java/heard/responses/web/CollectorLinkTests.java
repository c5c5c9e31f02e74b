package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.coalitions.Organisation;
import heard.consultations.PublicConsultation;
import heard.invitations.CollectorCodes;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.OrganisationId;
import heard.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class CollectorLinkTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    CollectorCodes codes;

    @Autowired
    ResponseReading reading;

    Coalition coalition;
    Organisation other;
    PublicConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        other = coalition.organisations().getLast();
        consultation = consultations.open(coalition);
    }

    private OrganisationId collector(String query) {
        var slug = consultation.details().slug();
        new Participant(browser)
                .opens("/c/" + slug + query)
                .opens("/c/" + slug + "?language=ar")
                .opens("/c/" + slug + "/1")
                .sends("avoided", "no")
                .opens("/c/" + slug + "/consent")
                .sends("count", "true");
        return fixtures
                .as(
                        coalition,
                        Role.ANALYST,
                        () -> reading.rows(consultation.details().id(), ResponseFilter.ALL, 0, 10))
                .stream()
                .map(ReadResponse::organisation)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private String code(Organisation organisation) {
        return codes.of(consultation.details().id(), organisation.id());
    }

    @Test
    void whatComesByALinkIsCollectedByItsOrganisation() {
        assertThat(collector("?from=" + code(other))).isEqualTo(other.id());
    }

    @Test
    void withoutALinkOfItsOwnTheConsultationsOrganisationCollects() {
        assertThat(collector("")).isEqualTo(coalition.lead().id());
    }

    @Test
    void aCodeThatNobodyMadeSaysNothingAndIsNotKept() {
        assertThat(collector("?from=person-4711")).isEqualTo(coalition.lead().id());
    }

    @Test
    void aCodeIsOfOneOrganisationInOneConsultation() {
        var elsewhere = consultations.open(coalition);
        var code = code(other);
        assertThat(code).hasSize(6).isEqualTo(code(other)).isNotEqualTo(code(coalition.lead()));
        assertThat(codes.collector(consultation, code)).contains(other.id());
        assertThat(codes.collector(elsewhere, code)).isEmpty();
    }
}
