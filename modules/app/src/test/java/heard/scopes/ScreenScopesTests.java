package heard.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.SharingFixtures;
import heard.coalitions.Coalition;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.consultations.PublicConsultation;
import heard.look.SharingNote;
import heard.responses.ReceiptCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class ScreenScopesTests extends SpringBrowserlessTest {
    private static final List<String> SCREENS =
            List.of("overview", "responses", "search", "codebook", "figures", "evidence");

    @Autowired
    Fixtures fixtures;

    @Autowired
    SharingFixtures shared;

    @Autowired
    ConsultationFixtures consultations;

    Coalition coalition;
    Organisation theirs;
    PublicConsultation consultation;

    @BeforeEach
    void theirResponse() {
        coalition = fixtures.coalition();
        theirs = coalition.organisations().getLast();
        consultation = consultations.open(coalition);
        shared.says(consultation, theirs, ReceiptCode.next(), "yes", "My zanzibarine secret.");
    }

    private String seen(Organisation by, String screen) {
        return fixtures.as(shared.reader(coalition, by), () -> {
            var path = "consultations/" + consultation.details().id() + (screen.equals("overview") ? "" : "/" + screen);
            UI.getCurrent().navigate(path);
            return $(SharingNote.class).all().stream()
                    .map(note -> note.getElement().getTextRecursively())
                    .reduce("", String::concat);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenSaysWhatIsWithheldFromWhom(Scope scope) {
        shared.share(coalition, theirs, scope);
        var says =
                switch (scope) {
                    case COUNTS -> theirs.name() + " shares counts only: agreement 1";
                    case REDACTED_TEXT -> theirs.name() + " shares text with redactions only: agreement 1";
                    case FULL_TEXT -> "";
                };
        for (var screen : SCREENS)
            assertThat(seen(coalition.lead(), screen)).as(screen).isEqualTo(says);
        for (var screen : SCREENS) assertThat(seen(theirs, screen)).as(screen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"responses", "search"})
    void wordsThatAreHiddenStandOnNoScreen(String screen) {
        shared.share(coalition, theirs, Scope.COUNTS);
        seen(coalition.lead(), screen);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("zanzibarine");
    }
}
