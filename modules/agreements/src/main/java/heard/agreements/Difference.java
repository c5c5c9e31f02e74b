package heard.agreements;

import heard.coalitions.AgreementTerms;
import heard.coalitions.Leaving;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import java.util.ArrayList;
import java.util.List;

/** One thing in which two versions of an agreement differ. */
public sealed interface Difference {
    record Purpose(String before, String after) implements Difference {}

    record Lead(Organisation before, Organisation after) implements Difference {}

    record Approvals(int before, int after) implements Difference {}

    record Joined(Term term) implements Difference {}

    record Gone(Organisation organisation) implements Difference {}

    record Sees(Organisation organisation, Scope before, Scope after) implements Difference {}

    record Leaves(Organisation organisation, Leaving before, Leaving after) implements Difference {}

    /** All of them, the most general first. */
    static List<Difference> between(AgreementTerms before, AgreementTerms after) {
        var all = new ArrayList<Difference>();
        if (!before.purpose().equals(after.purpose())) all.add(new Purpose(before.purpose(), after.purpose()));
        if (!before.lead().equals(after.lead())) all.add(new Lead(lead(before), lead(after)));
        if (before.approvals() != after.approvals()) all.add(new Approvals(before.approvals(), after.approvals()));
        for (var term : after.terms()) {
            before.of(term.organisation().id())
                    .ifPresentOrElse(old -> compare(old, term, all), () -> all.add(new Joined(term)));
        }
        before.terms().stream()
                .filter(term -> !after.names(term.organisation().id()))
                .forEach(term -> all.add(new Gone(term.organisation())));
        return all;
    }

    private static void compare(Term before, Term after, List<Difference> all) {
        if (before.scope() != after.scope()) all.add(new Sees(after.organisation(), before.scope(), after.scope()));
        if (before.leaving() != after.leaving()) {
            all.add(new Leaves(after.organisation(), before.leaving(), after.leaving()));
        }
    }

    private static Organisation lead(AgreementTerms terms) {
        return terms.of(terms.lead()).map(Term::organisation).orElseThrow();
    }
}
