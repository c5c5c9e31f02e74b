package heard.analysis;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.responses.OriginalAnswers;
import heard.responses.ReadResponse;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads excerpts, those in responses that the agreement lets the member see; the others are as if nobody had coded them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
public class ExcerptReading {
    private final Excerpts excerpts;
    private final Themes themes;
    private final ResponseReading responses;

    ExcerptReading(Excerpts excerpts, Themes themes, ResponseReading responses) {
        this.excerpts = excerpts;
        this.themes = themes;
        this.responses = responses;
    }

    /** The coded passages of a response, by question and place. */
    @Traced(Action.READ_RESPONSE)
    public List<CodedPassage> in(ResponseId response) {
        if (responses.seen(List.of(response)).isEmpty()) return List.of();
        return excerpts.of(List.of(response.value())).stream().map(Excerpt::row).toList();
    }

    /** How many passages of each response are coded; a response without any is left out. */
    @Untraced("Numbers of passages, and nothing of them.")
    public Map<ResponseId, Long> numbers(Collection<ResponseId> asked) {
        var seen = responses.seen(asked).stream().map(ResponseId::value).toList();
        return excerpts.numbers(seen).stream()
                .collect(Collectors.toMap(number -> new ResponseId(number.of()), Excerpts.Number::passages));
    }

    /** The excerpts of a consultation with their words, by theme. */
    @Traced(Action.READ_PASSAGES)
    public List<ExcerptRow> of(ConsultationId consultation, ExcerptFilter filter) {
        var found = excerpts.findByConsultationOrderByTheme(consultation.value()).stream()
                .filter(each -> filter.themes().isEmpty() || filter.themes().contains(each.theme()))
                .toList();
        return rows(found).stream()
                .filter(row -> !filter.onlyQuotable() || row.consent().allowsQuoting())
                .toList();
    }

    /** Those of the excerpts that are there, with their words; signatories read what the drafts quote that they approve. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
    @Traced(Action.READ_PASSAGES)
    public List<ExcerptRow> of(Collection<ExcerptId> ids) {
        var keys = ids.stream().map(ExcerptId::value).toList();
        return rows(excerpts.findAllById(keys));
    }

    private List<ExcerptRow> rows(List<Excerpt> found) {
        var read = responses.of(whose(found)).stream().collect(Collectors.toMap(ReadResponse::id, Function.identity()));
        var names = themes.findAllById(themes(found)).stream()
                .map(Theme::row)
                .collect(Collectors.toMap(ThemeRow::id, Function.identity()));
        var rows = new ArrayList<ExcerptRow>(found.size());
        for (var excerpt : found) row(excerpt, read, names).ifPresent(rows::add);
        return rows;
    }

    private static Collection<ResponseId> whose(List<Excerpt> found) {
        var ids = new LinkedHashSet<ResponseId>();
        found.forEach(excerpt -> ids.add(excerpt.response()));
        return ids;
    }

    private static Collection<UUID> themes(List<Excerpt> found) {
        var ids = new LinkedHashSet<UUID>();
        found.forEach(excerpt -> ids.add(excerpt.theme().value()));
        return ids;
    }

    private static Optional<ExcerptRow> row(
            Excerpt excerpt, Map<ResponseId, ReadResponse> read, Map<ThemeId, ThemeRow> names) {
        var response = read.get(excerpt.response());
        var theme = names.get(excerpt.theme());
        if (response == null || theme == null) return Optional.empty();
        return OriginalAnswers.words(response, excerpt.question())
                .filter(excerpt.place()::fits)
                .map(text -> new ExcerptRow(
                        excerpt.id(),
                        excerpt.consultation(),
                        excerpt.response(),
                        excerpt.question(),
                        excerpt.place(),
                        theme,
                        excerpt.place().in(text),
                        response.language(),
                        response.consent()));
    }
}
