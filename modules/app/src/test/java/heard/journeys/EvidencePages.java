package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;

/** What a policy lead sees and does. */
final class EvidencePages {
    private final Screen screen;
    private final String consultation;

    /**
     * @param consultation the address of its screens
     */
    EvidencePages(Screen screen, String consultation) {
        this.screen = screen;
        this.consultation = consultation;
    }

    EvidencePages begins(String title) {
        screen.go(consultation + "/evidence", "Evidence");
        screen.press("Begin a dossier");
        screen.field("Title").fill(title);
        screen.press("Begin");
        screen.heading(title);
        screen.write("Summary", "People stay away from help.");
        screen.write("How people were heard", "Three organisations asked; two people answered.");
        return this;
    }

    /** Makes a finding which quotes the first passage that may be quoted. */
    EvidencePages finds(String statement, String quoted) {
        screen.press("Add a finding");
        screen.write("What you found", statement);
        screen.shows(quoted);
        screen.press("Quote");
        assertThat(screen.page().locator(".evidence-document").getByText(quoted))
                .isVisible();
        return this;
    }

    /** Recommends something that answers a section of the strategy. */
    EvidencePages recommends(String what, String section) {
        screen.press("Add a recommendation");
        screen.write("What should be done", what);
        screen.pick("Sections of the strategy that it answers", section);
        assertThat(screen.page().locator("vaadin-multi-select-combo-box-chip:visible"))
                .containsText(section);
        return this;
    }

    /** Looks at the document as its readers will see it. */
    EvidencePages previews(String section) {
        screen.press("Preview");
        var document = screen.page().frameLocator("vaadin-dialog iframe").locator("body");
        assertThat(document).containsText("Draft. Not for release");
        assertThat(document).containsText(section);
        screen.look("staff-preview-dossier");
        screen.press("Close");
        return this;
    }

    EvidencePages seals() {
        screen.look("staff-dossier");
        screen.button("Seal the dossier").click();
        Browsers.picture(screen.page(), "staff-seal");
        screen.confirm("Seal the dossier");
        screen.shows("The dossier is sealed.");
        screen.look("staff-sealed");
        return this;
    }

    /** The bytes of the Word file. */
    byte[] downloadWord() throws IOException {
        var download = screen.page()
                .waitForDownload(
                        () -> screen.page().getByText("Word (DOCX)").first().click());
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }

    void isToldOfWordsTakenBack() {
        screen.go(consultation + "/evidence", "Evidence");
        screen.shows("Someone has taken back words that this dossier uses.");
        screen.look("staff-evidence-marked");
    }
}
