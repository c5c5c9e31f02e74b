package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import heard.coalitions.CurrentMember;
import heard.evidence.Approvals;
import heard.evidence.Approvals.Approval;
import heard.evidence.ChangedMeanwhile;
import heard.evidence.DossierApproving;
import heard.evidence.UnreadQuotes;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.shared.DossierId;
import heard.shared.Role;

/** Which organisations approved the draft as it is, and one's own organisation's say. */
final class ApprovalsPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient DossierApproving approving;
    private final transient Runnable changed;
    private final DossierId dossier;

    /**
     * @param changed called when one's organisation approved, or took that back
     */
    ApprovalsPanel(DossierApproving approving, DossierId dossier, Runnable changed) {
        this.approving = approving;
        this.dossier = dossier;
        this.changed = changed;
        addClassName("evidence-sealing");
        setAriaLabel(getTranslation("evidence.approvals.heading"));
        look();
    }

    /** Shows nothing where the agreement asks for no approvals. */
    void look() {
        removeAll();
        var standing = approving.standing(dossier).filter(approvals -> approvals.needed() > 0);
        setVisible(standing.isPresent());
        standing.ifPresent(this::show);
    }

    private void show(Approvals approvals) {
        var state = new Paragraph(
                getTranslation("evidence.approvals.state", approvals.given().size(), approvals.needed()));
        state.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        approvals.given().forEach(each -> list.add(new ListItem(words(each))));
        list.setVisible(!approvals.given().isEmpty());
        add(
                new H2(getTranslation("evidence.approvals.heading")),
                state,
                list,
                new Paragraph(getTranslation("evidence.approvals.void")));
        var me = CurrentMember.require();
        if (!me.is(Role.SIGNATORY)) return;
        if (approvals.isBy(me.organisation())) {
            add(new Button(getTranslation("evidence.approvals.takeback"), _ -> takeBack()));
        } else {
            offer(approvals, approving.unread(dossier));
        }
    }

    private String words(Approval given) {
        var name = given.organisation().name();
        return given.unread() == 0
                ? getTranslation("evidence.approvals.by", name, given.by())
                : getTranslation("evidence.approvals.by.unread", name, given.by(), given.unread());
    }

    private void offer(Approvals approvals, UnreadQuotes unread) {
        var approve = new Button(getTranslation("evidence.approvals.approve"), _ -> ask(approvals, unread));
        approve.addThemeName("primary");
        if (unread.quotes() > 0) {
            var list = new UnorderedList();
            unread.findings()
                    .forEach(each -> list.add(new ListItem(
                            getTranslation("evidence.approvals.unread.finding", each.number(), each.quotes()))));
            add(new Paragraph(getTranslation("evidence.approvals.unread", unread.quotes())), list);
        }
        add(approve);
    }

    private void ask(Approvals seen, UnreadQuotes unread) {
        if (unread.quotes() == 0) {
            approve(seen, 0);
            return;
        }
        Confirmation.askPlainly(
                getTranslation("evidence.approvals.unread.question", unread.quotes()),
                getTranslation("evidence.approvals.unread.happens"),
                getTranslation("evidence.approvals.approve"),
                () -> approve(seen, unread.quotes()));
    }

    private void approve(Approvals seen, int unread) {
        try {
            approving.approve(dossier, seen.version(), unread);
            Notices.success(getTranslation("evidence.approvals.done"));
        } catch (ChangedMeanwhile _) {
            Notices.error(
                    getTranslation("evidence.approvals.changed"), getTranslation("evidence.approvals.changed.todo"));
        }
        look();
        changed.run();
    }

    private void takeBack() {
        approving.takeBack(dossier);
        look();
        changed.run();
    }
}
