package heard.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.accounts.MemberAdministering;
import heard.accounts.MemberProblem;
import heard.accounts.MemberRow;
import heard.accounts.SignInWay;
import heard.coalitions.CurrentMember;
import heard.look.Confirmation;
import heard.look.Listing;
import heard.look.NarrowTable;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.RowMenu;
import heard.shared.AccountId;
import heard.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;

/** Who works in the coalition, and what they may do. */
@Route("members")
@RolesAllowed("ADMINISTRATOR")
class MembersView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient MemberAdministering members;
    private final transient SignInWay way;
    private final Grid<MemberRow> grid = new Grid<>();
    private transient Set<AccountId> unreached = Set.of();

    MembersView(MemberAdministering members, SignInWay way) {
        this.members = members;
        this.way = way;
        add(heading(), grid);
        column("name", MemberRow::name, "8rem");
        column("email", MemberRow::email, "14rem").setFlexGrow(2);
        column("organisation", row -> row.organisation().name(), "9rem");
        column("roles", this::roles, "9rem").setFlexGrow(2);
        if (way.keepsPasswords()) column("state", this::state, "8rem");
        NarrowTable.skip(grid.addComponentColumn(this::actions), row -> !isOurs(row))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getPageTitle());
        NarrowTable.of(grid);
        show();
    }

    /** Where an identity provider keeps the members, this says so, and adds them only where that is allowed. */
    private PageHeading heading() {
        var help = getTranslation(way.keepsPasswords() ? "accounts.members.help" : "accounts.members.help.outside");
        if (!way.keepsPasswords() && way.inviting().isEmpty()) return new PageHeading(getPageTitle(), help);
        var add = new Button(getTranslation("accounts.members.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeading(getPageTitle(), help, add);
    }

    private Grid.Column<MemberRow> column(String key, ValueProvider<MemberRow, ?> value, String width) {
        return grid.addColumn(value)
                .setHeader(getTranslation("accounts.members." + key))
                .setWidth(width);
    }

    private String roles(MemberRow row) {
        return Role.ofOrganisations().stream()
                .filter(row.roles()::contains)
                .map(role -> getTranslation(RoleChoice.key(role)))
                .collect(Listing.joining());
    }

    private String state(MemberRow row) {
        if (unreached.contains(row.account())) return getTranslation("accounts.members.state.unreached");
        return getTranslation(row.arrived() ? "accounts.members.state.arrived" : "accounts.members.state.invited");
    }

    /** Each organisation answers for its own people. */
    private static boolean isOurs(MemberRow row) {
        return row.organisation().id().equals(CurrentMember.require().organisation());
    }

    private Component actions(MemberRow row) {
        if (!isOurs(row)) return new Span();
        var bar = new RowMenu(
                getTranslation("accounts.members.actions"), getTranslation("accounts.members.actions.of", row.name()));
        var menu = bar.menu();
        if (way.keepsPasswords()) {
            menu.addItem(getTranslation("accounts.members.change"), _ -> change(row));
            menu.addItem(getTranslation("accounts.members.link"), _ -> link(row));
            menu.addItem(getTranslation("accounts.members.secondstep"), _ -> switchOff(row));
        }
        menu.addItem(getTranslation("accounts.members.remove"), _ -> remove(row));
        return bar;
    }

    private void show() {
        var all = members.all();
        unreached = members.unreached(all);
        grid.setItems(all);
    }

    private void add() {
        new MemberDialog(this::add).open();
    }

    private boolean add(MemberDialog.NewMember member) {
        return way.keepsPasswords() ? makeLink(member) : invite(member);
    }

    private boolean invite(MemberDialog.NewMember member) {
        return trying(() -> {
            var password = members.invite(
                    member.name(), member.email(), CurrentMember.require().organisation(), member.roles());
            password.ifPresentOrElse(
                    text -> new FirstPasswordDialog(member.name(), text).open(),
                    () -> Notices.success(getTranslation("accounts.members.invited", member.name())));
        });
    }

    private boolean makeLink(MemberDialog.NewMember member) {
        return trying(() -> showLink(
                member.name(),
                member.email(),
                members.add(
                        member.name(), member.email(), CurrentMember.require().organisation(), member.roles())));
    }

    private void change(MemberRow row) {
        new RolesDialog(row, roles -> change(row, roles)).open();
    }

    private boolean change(MemberRow row, Set<Role> roles) {
        return trying(() -> {
            members.change(row.account(), roles);
            Notices.success(getTranslation("accounts.members.saved", row.name()));
        });
    }

    private void link(MemberRow row) {
        Confirmation.ask(
                getTranslation("accounts.members.link.question", row.name()),
                getTranslation("accounts.members.link.happens"),
                getTranslation("accounts.members.link.doit"),
                () -> trying(() -> showLink(row.name(), row.email(), members.link(row.account()))));
    }

    private void showLink(String name, String email, String token) {
        new LinkDialog(name, token, members.sendsLinks() ? email : "").open();
    }

    private void switchOff(MemberRow row) {
        Confirmation.ask(
                getTranslation("accounts.members.secondstep.question", row.name()),
                getTranslation("accounts.members.secondstep.happens"),
                getTranslation("accounts.members.secondstep.doit"),
                () -> trying(() -> {
                    members.switchOffSecondStep(row.account());
                    Notices.success(getTranslation("accounts.members.secondstep.done", row.name()));
                }));
    }

    private void remove(MemberRow row) {
        Confirmation.ask(
                getTranslation("accounts.members.remove.question", row.name()),
                getTranslation(
                        way.keepsPasswords()
                                ? "accounts.members.remove.happens"
                                : "accounts.members.remove.happens.outside"),
                getTranslation("accounts.members.remove.doit"),
                () -> trying(() -> {
                    members.remove(row.account());
                    Notices.success(getTranslation("accounts.members.removed", row.name()));
                }));
    }

    private boolean trying(Runnable work) {
        try {
            work.run();
            show();
            return true;
        } catch (MemberProblem problem) {
            Notices.error(
                    getTranslation("accounts.members.problem."
                            + problem.reason().name().toLowerCase(Locale.ROOT)),
                    "");
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.members.heading");
    }
}
