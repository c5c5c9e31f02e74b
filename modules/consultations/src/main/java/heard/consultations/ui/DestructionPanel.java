package heard.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.consultations.ConsultationDestroying;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationNotOpen;
import heard.consultations.Destruction;
import heard.consultations.NotTwoPeople;
import heard.consultations.Status;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.shared.Role;

/** Asks that the answers of a closed consultation be destroyed, and lets a second person agree. */
final class DestructionPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient ConsultationDestroying destroying;
    private final transient ConsultationDetails details;
    private final transient Runnable changed;

    DestructionPanel(ConsultationDestroying destroying, ConsultationDetails details, Runnable changed) {
        this.destroying = destroying;
        this.details = details;
        this.changed = changed;
        addClassName("heard-section");
        add(new H2(getTranslation("consultations.destroy.heading")));
        destroying.asked(details.id()).ifPresentOrElse(this::answer, this::ask);
    }

    /** Whether that member may destroy the answers of that consultation, as it stands. */
    static boolean isFor(ConsultationDetails details, Member member) {
        return (details.status() == Status.CLOSED || details.status() == Status.REPORTED)
                && (member.is(Role.ORGANISER) || member.is(Role.ADMINISTRATOR));
    }

    private void ask() {
        add(
                new Paragraph(getTranslation("consultations.destroy.sentence", details.retainUntil())),
                new Button(
                        getTranslation("consultations.destroy.ask"),
                        _ -> Confirmation.ask(
                                getTranslation("consultations.destroy.ask.question"),
                                getTranslation("consultations.destroy.ask.happens"),
                                getTranslation("consultations.destroy.ask"),
                                () -> doing(() -> destroying.ask(details.id()), "consultations.destroy.asked.done"))));
    }

    private void answer(Destruction asked) {
        add(new Paragraph(getTranslation("consultations.destroy.asked", asked.name(), asked.on())));
        if (asked.account().equals(CurrentMember.require().account())) {
            add(new Paragraph(getTranslation("consultations.destroy.wait")));
        } else {
            var agree = new Button(
                    getTranslation("consultations.destroy.agree"),
                    _ -> Confirmation.ask(
                            getTranslation("consultations.destroy.agree.question"),
                            getTranslation("consultations.destroy.agree.happens"),
                            getTranslation("consultations.destroy.agree"),
                            () -> doing(() -> destroying.agree(details.id()), "consultations.destroy.done")));
            agree.addThemeName("error");
            add(agree);
        }
        add(new Button(
                getTranslation("consultations.destroy.back"),
                _ -> doing(() -> destroying.takeBack(details.id()), "consultations.destroy.back.done")));
    }

    private void doing(Runnable work, String done) {
        try {
            work.run();
            Notices.success(getTranslation(done));
        } catch (NotTwoPeople | ConsultationNotOpen e) {
            Notices.error(getTranslation("consultations.destroy.changed"), "");
        }
        changed.run();
    }
}
