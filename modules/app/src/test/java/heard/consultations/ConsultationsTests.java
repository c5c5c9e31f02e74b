package heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import heard.shared.StrategySection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class ConsultationsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationCreating creating;

    @Autowired
    ConsultationChanging changing;

    @Autowired
    ConsultationReading reading;

    @Autowired
    PublicConsultations published;

    Coalition coalition;
    final String slug = "c-" + UUID.randomUUID();

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    ConsultationForm form() {
        return new ConsultationForm(
                slug,
                coalition.lead().id(),
                new LocalizedText(java.util.Map.of("en", "How is it?", "fa", "چطور است؟")),
                LocalizedText.of(Language.ENGLISH, "We want to know."),
                "A strategy",
                List.of(new StrategySection("1", "Trust")),
                null,
                LocalDate.of(2027, 1, 31),
                LocalDate.of(2028, 1, 31),
                Language.ENGLISH,
                List.of(Language.ENGLISH, new Language("fa")));
    }

    ConsultationId created() {
        return fixtures.as(coalition, Role.ORGANISER, () -> creating.create(form()));
    }

    @Test
    void aConsultationIsReadAsItWasWritten() {
        var id = created();
        var details = fixtures.as(coalition, Role.ANALYST, () -> reading.require(id));
        assertThat(details.form()).isEqualTo(form());
        assertThat(details.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void anotherCoalitionDoesNotSeeIt() {
        var id = created();
        var other = fixtures.coalition();
        assertThat(fixtures.as(other, Role.ORGANISER, () -> reading.find(id))).isEmpty();
        assertThat(fixtures.as(other, Role.ORGANISER, reading::all)).isEmpty();
    }

    @Test
    void aDraftHasNoPublicPage() {
        created();
        assertThat(published.at(slug)).isEmpty();
    }

    @Test
    void onlyOrganisersCreate() {
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ANALYST, () -> creating.create(form())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressBelongsToOneConsultation() {
        created();
        assertThatThrownBy(this::created).isInstanceOf(AddressInUse.class);
        assertThat(fixtures.as(coalition, Role.ORGANISER, reading::all)).hasSize(1);
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsTold() {
        var id = created();
        var revision = fixtures.as(coalition, Role.ORGANISER, () -> reading.require(id))
                .revision();
        change(id, revision);
        assertThatThrownBy(() -> change(id, revision)).isInstanceOf(ConsultationChanged.class);
    }

    private void change(ConsultationId id, long revision) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            var form = form();
            changing.change(
                    id,
                    revision,
                    new ConsultationForm(
                            form.slug(),
                            form.organisation(),
                            form.title(),
                            form.purpose(),
                            "Another strategy " + UUID.randomUUID(),
                            form.sections(),
                            form.opensOn(),
                            form.closesOn(),
                            form.retainUntil(),
                            form.source(),
                            form.languages()));
            return id;
        });
    }
}
