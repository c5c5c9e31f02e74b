package heard.consultations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import heard.coalitions.Member;
import heard.consultations.ConsultationForm;
import heard.consultations.FormCheck;
import heard.consultations.FormProblem;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BeginningsTests {
    private static final Member SAM =
            new Member(AccountId.next(), "Sam", OrganisationId.next(), CoalitionId.next(), Set.of(Role.ORGANISER));

    @Test
    void anAddressIsMadeOfTheFirstWordsOfTheTitle() {
        assertThat(Beginnings.address("How does data sharing affect you?"))
                .isEqualTo("how-does-data-sharing-affect-you");
        assertThat(Beginnings.address("Où êtes-vous né ?")).isEqualTo("ou-etes-vous-ne");
        assertThat(Beginnings.address("كيف")).matches("c-[0-9a-f]{8}");
    }

    @Property
    void whateverTheTitleTheAddressCanBeUsed(@ForAll String title) {
        var form = Beginnings.form(SAM, LocalDate.of(2026, 11, 23));
        var addressed = Beginnings.addressed(new ConsultationForm(
                Beginnings.address(title),
                form.organisation(),
                form.title(),
                form.purpose(),
                form.strategy(),
                form.sections(),
                form.opensOn(),
                form.closesOn(),
                form.retainUntil(),
                form.source(),
                form.languages()));
        assertThat(FormCheck.problems(addressed)).doesNotContain(FormProblem.BAD_ADDRESS);
    }

    @Test
    void aNewConsultationNeedsOnlyATitle() {
        var form = Beginnings.addressed(Beginnings.form(SAM, LocalDate.of(2026, 11, 23)));
        assertThat(FormCheck.problems(form)).containsExactly(FormProblem.NO_TITLE);
    }
}
