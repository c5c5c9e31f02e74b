package heard.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Member;
import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultations;
import heard.consultations.Status;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DemonstrationTests {
    private final List<String> progress = new ArrayList<>();

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private DemonstrationSignIns signIns;

    @Autowired
    private ConsultationReading consultations;

    @Autowired
    private PublicConsultations open;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ResponseReading responses;

    private CoalitionId coalition;

    @BeforeAll
    void made() {
        coalition = demonstration.make(Content.read(), progress::add);
    }

    @Test
    void itsConsultationIsOpenToEverybody() {
        assertThat(open.at("data-sharing")).hasValueSatisfying(each -> {
            assertThat(each.coalition()).isEqualTo(coalition);
            assertThat(each.details().status()).isEqualTo(Status.OPEN);
            assertThat(each.details().version()).isEqualTo(1);
        });
        assertThat(fixtures.in(coalition, consultations::all)).hasSize(1);
    }

    @Test
    void itsResponsesAreThereInThreeLanguages() {
        var read = fixtures.as(staff(), () -> responses.rows(asked(), ResponseFilter.ALL, 0, 500));
        assertThat(read).hasSize(120);
        assertThat(read.stream().collect(groupingBy(each -> each.language().tag(), counting())))
                .isEqualTo(Map.of("en", 60L, "ar", 30L, "fa", 30L));
    }

    @Test
    void thereIsASignInForEachRole() {
        assertThat(signIns.all()).hasSize(4);
    }

    @Test
    void itIsMadeOnce() {
        assertThat(demonstration.makeOnce(progress::add)).isFalse();
        assertThat(fixtures.in(coalition, consultations::all)).hasSize(1);
    }

    @Test
    void oneHearsWhatIsBeingMade() {
        assertThat(progress).isNotEmpty();
    }

    private ConsultationId asked() {
        return fixtures.in(coalition, consultations::all).getFirst().id();
    }

    private Member staff() {
        return new Member(AccountId.next(), "Sam Example", OrganisationId.next(), coalition, EnumSet.allOf(Role.class));
    }
}
