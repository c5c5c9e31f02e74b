package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.accounts.InstallationAdministering;
import heard.accounts.InstallationAdministrators.Administrator;
import heard.accounts.InstallationProblem;
import heard.accounts.MemberProblem;
import heard.accounts.OrganisationRow;
import heard.look.Confirmation;
import heard.look.NarrowTable;
import heard.look.Notices;
import heard.look.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Which organisations the installation serves, and who looks after it. */
@Route(OrganisationsView.PATH)
@RolesAllowed("INSTALLATION_ADMINISTRATOR")
class OrganisationsView extends Div implements HasDynamicTitle {
    static final String PATH = "organisations";
    private static final long serialVersionUID = 1;

    private final transient InstallationAdministering installation;
    private final Grid<OrganisationRow> grid = new Grid<>();
    private final Grid<Administrator> administrators = new Grid<>();
    private final EmailField email = new EmailField(getTranslation("accounts.organisations.care.email"));

    OrganisationsView(InstallationAdministering installation) {
        this.installation = installation;
        var add = new Button(getTranslation("accounts.organisations.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeading(getPageTitle(), getTranslation("accounts.organisations.help"), add), grid);
        grid.addColumn(row -> row.organisation().name())
                .setHeader(getTranslation("accounts.organisations.name"))
                .setWidth("9rem")
                .setFlexGrow(3);
        grid.addColumn(OrganisationRow::members).setHeader(getTranslation("accounts.organisations.members"));
        grid.addColumn(OrganisationRow::coalitions).setHeader(getTranslation("accounts.organisations.coalitions"));
        grid.addComponentColumn(this::renaming).setHeader(getTranslation("accounts.organisations.actions"));
        calm(grid, getPageTitle());
        addAdministrators();
        if (installation.keepsPasswords()) addRules();
        show();
    }

    private static void calm(Grid<?> grid, String label) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        NarrowTable.of(grid);
        grid.getElement().setAttribute("aria-label", label);
    }

    private void addAdministrators() {
        var heading = getTranslation("accounts.organisations.care");
        administrators
                .addColumn(Administrator::name)
                .setHeader(getTranslation("accounts.members.name"))
                .setFlexGrow(2);
        administrators
                .addColumn(Administrator::email)
                .setHeader(getTranslation("accounts.members.email"))
                .setFlexGrow(2);
        administrators.addComponentColumn(this::removing).setHeader(getTranslation("accounts.organisations.actions"));
        calm(administrators, heading);
        email.setWidth("22rem");
        email.setMaxWidth("100%");
        var row = new Div(email, new Button(getTranslation("accounts.organisations.care.add"), _ -> appoint()));
        row.addClassName("heard-actions");
        var section = new Section(
                new H2(heading),
                new Paragraph(getTranslation("accounts.organisations.care.help")),
                administrators,
                row);
        section.addClassName("heard-section");
        add(section);
    }

    private void addRules() {
        var demanded = new Checkbox(getTranslation("accounts.organisations.second"), installation.demandsSecondStep());
        demanded.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            if (!trying(() -> installation.demandSecondStep(change.getValue())))
                demanded.setValue(change.getOldValue());
        });
        var section = new Section(
                new H2(getTranslation("accounts.organisations.rules")),
                demanded,
                new Paragraph(getTranslation("accounts.organisations.second.help")));
        section.addClassName("heard-section");
        add(section);
    }

    private Button renaming(OrganisationRow row) {
        var button = new Button(
                getTranslation("accounts.organisations.rename"),
                _ -> new RenameDialog(row.organisation(), name -> rename(row, name)).open());
        button.setAriaLabel(getTranslation(
                "accounts.organisations.rename.of", row.organisation().name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button removing(Administrator administrator) {
        var button = new Button(getTranslation("accounts.organisations.care.remove"), _ -> remove(administrator));
        button.setAriaLabel(getTranslation("accounts.organisations.care.remove.of", administrator.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void show() {
        grid.setItems(installation.all());
        administrators.setItems(installation.administrators());
    }

    private void add() {
        new OrganisationDialog(asked -> trying(() -> new LinkDialog(
                                asked.administrator(),
                                installation.create(asked.name(), asked.administrator(), asked.email()),
                                installation.sendsLinks() ? asked.email() : "")
                        .open()))
                .open();
    }

    private boolean rename(OrganisationRow row, String name) {
        if (name.strip().equals(row.organisation().name())) return true;
        return trying(() -> {
            installation.rename(row.organisation().id(), name);
            Notices.success(getTranslation("accounts.organisations.renamed", name.strip()));
        });
    }

    private void appoint() {
        var appointed = trying(() -> {
            installation.appoint(email.getValue());
            Notices.success(getTranslation("accounts.organisations.care.added"));
        });
        if (appointed) email.clear();
    }

    private void remove(Administrator administrator) {
        Confirmation.ask(
                getTranslation("accounts.organisations.care.remove.question", administrator.name()),
                getTranslation("accounts.organisations.care.remove.happens"),
                getTranslation("accounts.organisations.care.remove"),
                () -> trying(() -> {
                    installation.dismiss(administrator.account());
                    Notices.success(getTranslation("accounts.organisations.care.removed", administrator.name()));
                }));
    }

    private boolean trying(Runnable work) {
        try {
            work.run();
            show();
            return true;
        } catch (InstallationProblem problem) {
            refuse("accounts.organisations.problem." + problem.reason().name().toLowerCase(Locale.ROOT));
        } catch (MemberProblem problem) {
            refuse("accounts.members.problem." + problem.reason().name().toLowerCase(Locale.ROOT));
        }
        return false;
    }

    private void refuse(String key) {
        Notices.error(getTranslation(key), "");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.organisations.heading");
    }
}
