package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.evidence.Passages.Offered;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coded passages from which quotes are picked: only words whose authors agreed are shown. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('POLICY_LEAD')")
public class QuoteLibrary {
    private final Passages passages;

    QuoteLibrary(Passages passages) {
        this.passages = passages;
    }

    /**
     * What to look for.
     *
     * @param theme {@code null} for any
     * @param language {@code null} for any
     * @param words that the passage contains, in any case; empty for any
     */
    public record Wanted(@Nullable ThemeId theme, @Nullable Language language, String words) {
        public static final Wanted ANY = new Wanted(null, null, "");
    }

    /**
     * What there is.
     *
     * @param passages that may be quoted
     * @param notQuotable how many more there are whose authors do not want to be quoted
     * @param coalitionOnly how many more there are that may not leave the coalition
     */
    public record Found(List<Passage> passages, long notQuotable, long coalitionOnly) {}

    @Traced(Action.READ_PASSAGES)
    public Found find(ConsultationId consultation, Wanted wanted) {
        var matching = passages.of(consultation).stream()
                .filter(offered -> matches(offered.passage(), wanted))
                .toList();
        var quotable = matching.stream()
                .filter(offered -> offered.consent().allowsQuoting())
                .map(Offered::passage)
                .toList();
        long coalitionOnly = matching.stream()
                .filter(offered ->
                        offered.consent().quoteMe() && offered.consent().onlyCoalition())
                .count();
        return new Found(quotable, matching.size() - quotable.size() - coalitionOnly, coalitionOnly);
    }

    private static boolean matches(Passage passage, Wanted wanted) {
        return (wanted.theme() == null || wanted.theme().equals(passage.theme()))
                && (wanted.language() == null || wanted.language().equals(passage.language()))
                && passage.text()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted.words().strip().toLowerCase(Locale.ROOT));
    }
}
