package heard.analysis;

import heard.audit.Untraced;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads codebooks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
@Untraced("A codebook says nothing of what one person said.")
public class ThemeReading {
    private final Themes themes;
    private final Excerpts excerpts;
    private final ResponseReading responses;

    ThemeReading(Themes themes, Excerpts excerpts, ResponseReading responses) {
        this.themes = themes;
        this.excerpts = excerpts;
        this.responses = responses;
    }

    /** The codebook, in its order. */
    public List<ThemeRow> all(ConsultationId consultation) {
        return themes.of(consultation).stream().map(Theme::row).toList();
    }

    public Optional<ThemeRow> find(ThemeId theme) {
        return themes.findById(theme.value()).map(Theme::row);
    }

    /**
     * How many passages each theme of the codebook has in responses that the member sees; a theme without any is left out.
     * Passages, not people.
     */
    public Map<ThemeId, Long> passages(ConsultationId consultation) {
        var coded = excerpts.coded(consultation.value());
        var seen = responses.seen(
                coded.stream().map(each -> new ResponseId(each.response())).collect(Collectors.toSet()));
        return coded.stream()
                .filter(each -> seen.contains(new ResponseId(each.response())))
                .collect(Collectors.groupingBy(
                        each -> new ThemeId(each.theme()), Collectors.summingLong(Excerpts.Coded::passages)));
    }
}
