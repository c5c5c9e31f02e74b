package heard.invitations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.invitations.CodeFixtures;
import heard.invitations.InvitationCode;
import heard.look.PublicLink;
import heard.shared.Language;
import heard.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class InviteScreenTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    CodeFixtures codes;

    @Autowired
    ConsultationReading reading;

    @Autowired
    CodeCards cards;

    Coalition coalition;
    ConsultationDetails details;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        details = consultations.open(coalition).details();
    }

    private void as(Role role, Runnable work) {
        fixtures.as(coalition, role, () -> {
            work.run();
            return true;
        });
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void opens() {
        navigate("consultations/" + details.id() + "/invite", InviteView.class);
    }

    @Test
    void anOpenConsultationHasAnInvitationInEachLanguageAndOneForAll() {
        as(Role.FACILITATOR, () -> {
            opens();
            var links =
                    $(PublicLink.class).all().stream().map(PublicLink::address).toList();
            assertThat(links).hasSize(details.languages().size() + 1).allMatch(each -> each.contains("from="));
            assertThat(links.get(1)).contains("language=" + details.languages().getFirst());
            assertThat($(Button.class).withText("Paper form").all())
                    .hasSize(details.languages().size());
        });
    }

    @Test
    void facilitatorsSeeWhoCanAnswerButNeitherChooseNorMakeCodes() {
        as(Role.FACILITATOR, () -> {
            opens();
            assertThat($(RadioButtonGroup.class).single().isReadOnly()).isTrue();
            assertThat($(Button.class).withText("Make codes").exists()).isFalse();
        });
    }

    @Test
    void aDraftHasNothingToHandOut() {
        var draft = consultations.draft(coalition, "draft-" + UUID.randomUUID());
        as(Role.ORGANISER, () -> {
            navigate("consultations/" + draft + "/invite", InviteView.class);
            assertThat($(PublicLink.class).exists()).isFalse();
        });
    }

    @Test
    void codesAreMadeShownOnceAndCalledBack() {
        as(Role.ORGANISER, () -> {
            opens();
            test(button("Make codes")).click();
            var name = $(TextField.class).withCaption("For whom").single();
            assertThat(name.isInvalid()).isTrue();
            test(name).setValue("Women’s group");
            test($(IntegerField.class).withCaption("How many").single()).setValue(3);
            test(button("Make codes")).click();
            assertThat($(Anchor.class).all().stream().map(Anchor::getText))
                    .contains("Cards to print: English", "Cards to print: Arabic")
                    .contains("All codes with their links, as a table (CSV)");
            test(button("I have them")).click();
            assertThat(row()).contains("Women’s group", "3 codes", "not told of so few");
            test(button("Call back")).click();
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(row()).contains("Called back");
        });
    }

    private String row() {
        return $(ListItem.class).all().getLast().getElement().getTextRecursively();
    }

    @Test
    void askingForCodesWhilePeopleAnswerIsAskedTwiceAndSaysThatNobodyHasOne() {
        as(Role.ORGANISER, () -> {
            opens();
            choose("Only people with a code");
            test($(ConfirmDialog.class).single()).cancel();
            assertThat(isCodeOnly()).isFalse();
            assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(false);
            choose("Only people with a code");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(isCodeOnly()).isTrue();
            assertThat(getCurrentView().getElement().getTextRecursively()).contains("no code works");
            choose("Anyone with the link");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(isCodeOnly()).isFalse();
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(String choice) {
        test($(RadioButtonGroup.class).single()).selectItem(choice);
    }

    private boolean isCodeOnly() {
        return reading.require(details.id()).codeOnly();
    }

    @Test
    void aCardSaysAllThatOnePersonNeedsInTheirLanguage() {
        var made = List.of(InvitationCode.next(), InvitationCode.next());
        var page = Jsoup.parse(new String(
                cards.page(details, "A <coalition>", "https://heard.example.org", new Language("ar"), made),
                StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("li")).hasSize(2);
        var card = page.select("li").getFirst();
        assertThat(card.select("h2").text()).isEqualTo("كيف الحال عند الطبيب؟");
        assertThat(card.text()).contains("A <coalition>");
        assertThat(card.select(".code").text()).isEqualTo(made.getFirst().grouped());
        assertThat(card.select(".address").text()).isEqualTo("https://heard.example.org/c/" + details.slug());
        assertThat(card.select("svg")).hasSize(1);
    }

    @Test
    void theTableHoldsCodesThatASpreadsheetLeavesAlone() {
        var code = InvitationCode.next();
        var table =
                new String(CodeTable.of(details, "https://heard.example.org", List.of(code)), StandardCharsets.UTF_8);
        assertThat(table.lines())
                .containsExactly(
                        "code,link",
                        code.grouped() + ",https://heard.example.org/c/" + details.slug() + "/code/" + code.digits());
    }
}
