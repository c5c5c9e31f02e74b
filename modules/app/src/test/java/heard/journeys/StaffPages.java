package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** What an organiser and an administrator see and do. */
final class StaffPages {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern CONSULTATION = Pattern.compile(".*/consultations/[0-9a-f-]{36}$");

    private final Screen screen;

    private StaffPages(Screen screen) {
        this.screen = screen;
    }

    static StaffPages signIn(Page page, String email, String password) {
        page.navigate("/staff");
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[name=password]").fill(password);
        var screen = new Screen(page);
        screen.button("Sign in").click();
        page.waitForURL(address -> !address.contains("login"));
        screen.heading("Hello");
        return new StaffPages(screen);
    }

    Screen screen() {
        return screen;
    }

    /** Creates a draft in English and Arabic and stays on its overview. */
    StaffPages createConsultation(String title, String arabicTitle, String slug) {
        screen.go("/staff/consultations/new", "New consultation");
        screen.pick("Languages", "Arabic");
        assertThat(screen.field("Title (Arabic)")).isVisible();
        screen.write("Title (English)", title);
        screen.write("Purpose (English)", "We want to know what sharing records does to people.");
        screen.write("Title (Arabic)", arabicTitle);
        screen.write("Purpose (Arabic)", "نريد أن نعرف ما يفعله تبادل السجلات بالناس.");
        screen.write("Name of the strategy", "National Data Strategy");
        screen.press("Add a section");
        screen.write("Number", "3");
        screen.write("Section or commitment", "Data in public services");
        screen.write("Public address, after /c/", slug);
        assertThat(screen.field("Title (English)")).hasValue(title);
        screen.look("staff-new-consultation");
        screen.press("Create as a draft");
        screen.page().waitForURL(CONSULTATION);
        screen.heading(title);
        return this;
    }

    /** The address of the consultation whose screens these are. */
    String consultation() {
        return screen.page().url().replaceAll("(/consultations/[0-9a-f-]{36}).*", "$1");
    }

    StaffPages importForm(byte[] xlsx) {
        screen.go(consultation() + "/questions", "Questions");
        screen.press("Import a form");
        screen.page().locator("input[type=file]").setInputFiles(new FilePayload("form.xlsx", SPREADSHEET, xlsx));
        assertThat(screen.button("Take it over")).isEnabled();
        screen.press("Take it over");
        return this;
    }

    StaffPages open() {
        screen.press("Open the consultation");
        screen.confirm("Open the consultation");
        screen.shows("The consultation is open.");
        return this;
    }

    StaffPages preview() {
        screen.page().navigate("/preview/" + consultation().replaceAll(".*/", ""));
        return this;
    }

    /** Tries a file of answers, then brings them in. */
    StaffPages importAnswers(String consultation, byte[] csv) {
        screen.go(consultation + "/import", "Import responses");
        screen.page().locator("input[type=file]").setInputFiles(new FilePayload("answers.csv", "text/csv", csv));
        screen.shows("What the columns hold");
        screen.press("Try without storing");
        screen.shows("What would be imported");
        screen.look("staff-import");
        screen.press("Import");
        screen.shows("imported.");
        return this;
    }

    /** Adds a member, whose one-time link is then shown. */
    StaffPages addMember(String name, String email) {
        screen.go("/staff/members", "Members");
        screen.press("Add a member");
        screen.write("Name", name);
        screen.write("E-mail address", email);
        screen.field("Analyst").check();
        screen.look("staff-member-dialog");
        screen.button("Add a member").click();
        screen.shows("/welcome/");
        screen.look("staff-member-link");
        screen.press("Done");
        screen.shows(email);
        screen.look("staff-members");
        return this;
    }

    /** Reads who did what. */
    StaffPages readTrail() {
        screen.go("/staff/trail", "Trail");
        screen.page().locator("vaadin-grid >> text=Invited a member").first().waitFor();
        screen.look("staff-trail");
        return this;
    }
}
