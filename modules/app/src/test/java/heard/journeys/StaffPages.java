package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.regex.Pattern;

/** What the staff see and do, by labels and roles. */
final class StaffPages {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern CONSULTATION = Pattern.compile(".*/consultations/[0-9a-f-]{36}$");

    private final Page page;

    private StaffPages(Page page) {
        this.page = page;
    }

    static StaffPages signIn(Page page, String email, String password) {
        page.navigate("/staff");
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("login"));
        var staff = new StaffPages(page);
        staff.heading("Hello");
        return staff;
    }

    Page page() {
        return page;
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private void confirm(String name) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Writes and leaves the field, as what is written is taken over then. */
    private void write(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
    }

    void heading(String text) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(text))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Creates a draft in English and Arabic and stays on its overview. */
    StaffPages createConsultation(String title, String arabicTitle, String slug) {
        page.navigate("/staff/consultations/new");
        heading("New consultation");
        field("Languages").fill("Arabic");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Arabic"))
                .first()
                .click();
        page.keyboard().press("Escape");
        write("Title (English)", title);
        write("Purpose (English)", "We want to know what sharing records does to people.");
        write("Title (Arabic)", arabicTitle);
        write("Purpose (Arabic)", "نريد أن نعرف ما يفعله تبادل السجلات بالناس.");
        write("Name of the strategy", "National Data Strategy");
        button("Add a section").click();
        write("Number", "3");
        write("Section or commitment", "Data in public services");
        write("Public address, after /c/", slug);
        button("Create as a draft").click();
        heading(title);
        page.waitForURL(CONSULTATION);
        return this;
    }

    /** The address of the consultation whose screens these are. */
    String consultation() {
        return page.url().replaceAll("(/consultations/[0-9a-f-]{36}).*", "$1");
    }

    StaffPages importForm(byte[] xlsx) {
        page.navigate(consultation() + "/questions");
        heading("Questions");
        button("Import XLSForm").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("form.xlsx", SPREADSHEET, xlsx));
        button("Take it over").click();
        return this;
    }

    StaffPages open() {
        page.navigate(consultation());
        button("Open the consultation").click();
        confirm("Open the consultation");
        shows("The consultation is open.");
        return this;
    }

    StaffPages preview() {
        page.navigate("/preview/" + consultation().replaceAll(".*/", ""));
        return this;
    }

    void shows(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Begins a dossier with one finding that quotes the first passage there is, and one recommendation. */
    StaffPages writeDossier(String consultation, String quoted) {
        page.navigate(consultation + "/evidence");
        heading("Evidence");
        button("Begin a dossier").click();
        field("Title").fill("What people told us");
        button("Begin").click();
        heading("What people told us");
        write("Summary", "People stay away from help.");
        write("How people were heard", "Three organisations asked; two people answered.");
        button("Add a finding").click();
        write("What you found", "People avoid doctors because they fear that records are passed on.");
        shows(quoted);
        button("Quote").click();
        assertThat(page.locator("main, vaadin-app-layout").getByText(quoted).nth(1))
                .isVisible();
        button("Add a recommendation").click();
        write("What should be done", "Separate health records from immigration enforcement.");
        return this;
    }

    StaffPages seal() {
        button("Seal the dossier").click();
        confirm("Seal the dossier");
        shows("The dossier is sealed.");
        return this;
    }

    /** The bytes of the Word file. */
    byte[] downloadWord() throws IOException {
        var download =
                page.waitForDownload(() -> page.getByText("Word (DOCX)").first().click());
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }
}
