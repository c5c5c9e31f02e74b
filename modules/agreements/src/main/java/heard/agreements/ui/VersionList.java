package heard.agreements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import heard.coalitions.AgreementState;
import heard.coalitions.AgreementVersion;
import java.util.List;

/** Every version there was, each with what it changed. */
final class VersionList extends Div {
    private static final long serialVersionUID = 1;

    /**
     * @param versions the newest first
     */
    VersionList(AgreementWords words, List<AgreementVersion> versions) {
        for (var version : versions) {
            var details =
                    new Details(words.text("agreements.versions.one", version.version(), words.state(version.state())));
            details.add(new Paragraph(words.proposedBy(version)));
            before(version, versions, words, details);
            details.add(new TermsTable(words, version));
            add(details);
        }
    }

    /** What it changed in the version that was in force before it. */
    private static void before(
            AgreementVersion version, List<AgreementVersion> all, AgreementWords words, Details details) {
        all.stream()
                .filter(other -> other.version() < version.version())
                .filter(other -> other.state() == AgreementState.SUPERSEDED || other.state() == AgreementState.IN_FORCE)
                .findFirst()
                .ifPresent(other -> details.add(
                        new Paragraph(words.text("agreements.versions.changed", other.version())),
                        differences(words, other, version)));
    }

    private static Component differences(AgreementWords words, AgreementVersion before, AgreementVersion after) {
        return words.differences(before.terms(), after.terms());
    }
}
