package heard.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.accounts.OwnAccount;
import heard.accounts.OwnPasskeys;
import heard.accounts.SignIn;
import heard.accounts.SignInWay;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;

/** One's own sign-in: the password, passkeys, the second step, and where one is signed in. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient OwnAccount account;
    private final UUID here = HereSignedIn.id();
    private final boolean owing;
    private final Section secondStep = new Section();
    private final PasskeySection passkeys;
    private final Section signIns = new Section();

    AccountView(OwnAccount account, OwnPasskeys passkeys, SignInWay way) {
        this.account = account;
        this.owing = account.owesSecondStep();
        this.passkeys = new PasskeySection(passkeys, this::showCodes);
        addClassName("heard-account-view");
        add(new PageHeading(getPageTitle(), getTranslation("accounts.own.help")));
        way.account().ifPresentOrElse(there -> add(elsewhere(there)), this::showOwn);
        add(signIns);
        showSignIns();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.own.heading");
    }

    private void showOwn() {
        if (owing) add(demand());
        add(password(), passkeys, secondStep);
        showSecondStep();
    }

    private Div demand() {
        var note = new Div(getTranslation("accounts.own.demanded"));
        note.addClassName("heard-sharing");
        note.getElement().setAttribute("role", "note");
        return note;
    }

    /** An identity provider keeps the password, and whatever else is asked for. */
    private Section elsewhere(URI there) {
        var link = new Anchor(there.toString(), getTranslation("accounts.own.elsewhere.open"));
        return new Section(
                new H2(getTranslation("accounts.own.elsewhere")),
                new Paragraph(getTranslation("accounts.own.elsewhere.sentence")),
                new Paragraph(getTranslation("accounts.own.elsewhere.sessions")),
                new Paragraph(link));
    }

    private Section password() {
        return new Section(
                new H2(getTranslation("accounts.own.password")),
                new Button(
                        getTranslation("accounts.own.password.change"),
                        _ -> new PasswordDialog(account, here, this::showSignIns).open()));
    }

    private void showSecondStep() {
        secondStep.removeAll();
        secondStep.add(new H2(getTranslation("accounts.own.second")));
        if (account.isSecondStepOn()) {
            secondStep.add(
                    new Paragraph(getTranslation("accounts.own.second.on", account.recoveryCodesLeft())),
                    new Button(getTranslation("accounts.own.second.codes"), _ -> new ProofDialog(
                                    getTranslation("accounts.own.second.codes"),
                                    getTranslation("accounts.own.second.codes.happens"),
                                    password -> account.newRecoveryCodes(password)
                                            .map(this::showCodes)
                                            .orElse(false))
                            .open()),
                    switchingOff());
        } else {
            secondStep.add(
                    new Paragraph(getTranslation("accounts.own.second.none")),
                    new Button(getTranslation("accounts.own.second.begin"), _ -> new ProofDialog(
                                    getTranslation("accounts.own.second.begin"),
                                    getTranslation("accounts.own.second.begin.happens"),
                                    this::setUp)
                            .open()));
        }
    }

    private Button switchingOff() {
        var happens = account.isSecondStepDemanded() ? "accounts.own.demanded.off" : "accounts.own.second.off.happens";
        return new Button(getTranslation("accounts.own.second.off"), _ -> new ProofDialog(
                        getTranslation("accounts.own.second.off"), getTranslation(happens), this::switchOff)
                .open());
    }

    private boolean setUp(String password) {
        var secret = account.prepareSecondStep(password);
        secret.ifPresent(address -> new SecondStepDialog(account, address, this::showCodes).open());
        return secret.isPresent();
    }

    private boolean showCodes(List<String> codes) {
        var dialog = new RecoveryCodesDialog(codes);
        if (owing) dialog.addOpenedChangeListener(this::openEverything);
        dialog.open();
        showSecondStep();
        return true;
    }

    /** Once the codes are kept, all that was closed till now is there. */
    private void openEverything(Dialog.OpenedChangeEvent event) {
        if (!event.isOpened()) UI.getCurrent().getPage().reload();
    }

    private boolean switchOff(String password) {
        if (!account.switchOffSecondStep(password)) return false;
        showSecondStep();
        return true;
    }

    private void showSignIns() {
        signIns.removeAll();
        signIns.add(
                new H2(getTranslation("accounts.own.signins")),
                new Paragraph(getTranslation("accounts.own.signins.help")));
        var all = account.signIns();
        var list = new UnorderedList();
        all.forEach(each -> list.add(item(each)));
        signIns.add(list);
        if (all.size() > 1) {
            signIns.add(new Button(getTranslation("accounts.own.signins.others"), _ -> endOthers()));
        }
    }

    private ListItem item(SignIn signIn) {
        var current = signIn.id().equals(here);
        var item = new ListItem(new Span(getTranslation(
                current ? "accounts.own.signins.this" : "accounts.own.signins.other",
                time(signIn.began()),
                time(signIn.seen()))));
        if (!current) {
            var end = new Button(getTranslation("accounts.own.signins.end"), _ -> {
                account.end(signIn.id());
                showSignIns();
            });
            end.addThemeName("tertiary-inline");
            item.add(end);
        }
        return item;
    }

    private void endOthers() {
        Confirmation.ask(
                getTranslation("accounts.own.signins.others.question"),
                getTranslation("accounts.own.signins.others.happens"),
                getTranslation("accounts.own.signins.others"),
                () -> {
                    account.endOthers(here);
                    Notices.success(getTranslation("accounts.own.signins.others.done"));
                    showSignIns();
                });
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(ReaderLanguage.dates())
                .format(instant.atOffset(ZoneOffset.UTC));
    }
}
