package heard.agreements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import heard.agreements.Difference;
import heard.coalitions.AgreementAnswer;
import heard.coalitions.AgreementState;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AgreementVersion;
import heard.coalitions.Leaving;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.look.ReaderLanguage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Says an agreement in the reader's words. */
record AgreementWords(Component reader) {
    String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    String scope(Scope scope) {
        return text("agreements.scope." + scope.name().toLowerCase(Locale.ROOT));
    }

    String leaving(Leaving leaving) {
        return text("agreements.leaving." + leaving.name().toLowerCase(Locale.ROOT));
    }

    String state(AgreementState state) {
        return text("agreements.state." + state.name().toLowerCase(Locale.ROOT));
    }

    String approvals(int approvals) {
        return text("agreements.approvals.count", approvals);
    }

    String lead(AgreementTerms terms) {
        return terms.of(terms.lead()).map(term -> term.organisation().name()).orElse("");
    }

    String day(Instant instant) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(ReaderLanguage.dates());
        return format.format(instant.atOffset(ZoneOffset.UTC));
    }

    String proposedBy(AgreementVersion version) {
        return version.proposedBy().isEmpty()
                ? text("agreements.formed", day(version.proposedAt()))
                : text(
                        "agreements.proposed.by",
                        version.proposedBy(),
                        version.proposer().name(),
                        day(version.proposedAt()));
    }

    String answer(Optional<AgreementAnswer> answer) {
        if (answer.isEmpty()) return text("agreements.answer.none");
        var given = answer.get();
        if (given.by().isEmpty()) return text("agreements.answer.formed");
        return given.accepted()
                ? text("agreements.answer.accepted", given.by(), day(given.at()))
                : text("agreements.answer.declined", given.by(), day(given.at()), isolated(given.reason()));
    }

    /** What the second has that the first has not, as a list; says so when there is nothing. */
    Component differences(AgreementTerms before, AgreementTerms after) {
        var list = new UnorderedList();
        Difference.between(before, after).forEach(each -> list.add(new ListItem(difference(each))));
        return list.getChildren().findAny().isPresent() ? list : new Paragraph(text("agreements.difference.none"));
    }

    private String difference(Difference difference) {
        return switch (difference) {
            case Difference.Purpose purpose ->
                text("agreements.difference.purpose", quoted(purpose.before()), quoted(purpose.after()));
            case Difference.Lead lead ->
                text(
                        "agreements.difference.lead",
                        lead.before().name(),
                        lead.after().name());
            case Difference.Approvals approvals ->
                text("agreements.difference.approvals", approvals(approvals.before()), approvals(approvals.after()));
            case Difference.Joined joined -> joined(joined.term());
            case Difference.Gone gone ->
                text("agreements.difference.gone", gone.organisation().name());
            case Difference.Sees sees ->
                text(
                        "agreements.difference.sees",
                        sees.organisation().name(),
                        scope(sees.before()),
                        scope(sees.after()));
            case Difference.Leaves leaves ->
                text(
                        "agreements.difference.leaves",
                        leaves.organisation().name(),
                        leaving(leaves.before()),
                        leaving(leaves.after()));
        };
    }

    private String joined(Term term) {
        return text(
                "agreements.difference.joined",
                term.organisation().name(),
                scope(term.scope()),
                leaving(term.leaving()));
    }

    String quoted(String purpose) {
        return purpose.isEmpty() ? text("agreements.purpose.none") : isolated(purpose);
    }

    /** What somebody wrote, in whatever direction it reads, inside of a sentence of ours (Unicode TR 9: first strong isolate). */
    private static String isolated(String written) {
        return "\u2068" + written + "\u2069";
    }
}
