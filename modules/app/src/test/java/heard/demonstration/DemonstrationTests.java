package heard.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultations;
import heard.consultations.Status;
import heard.shared.CoalitionId;
import java.util.ArrayList;
import java.util.List;
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
}
