package heard.exchange;

import heard.audit.Action;
import heard.audit.Traced;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationCreating;
import heard.consultations.ConsultationForm;
import heard.consultations.ConsultationOpening;
import heard.consultations.ConsultationReading;
import heard.questionnaires.QuestionnaireEditing;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a whole consultation of a file of answers: its questions from the columns, its responses from the rows. All of
 * it or nothing, and closed: nobody else is asked. The people in it agreed to be counted, as far as we know, and not to
 * be quoted.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class ConsultationImporting {
    private static final int YEARS_KEPT = 2;

    private final CsvReading reading;
    private final QuestionsFromColumns columns;
    private final ConsultationReading consultations;
    private final ConsultationCreating creating;
    private final QuestionnaireEditing editing;
    private final ConsultationOpening opening;
    private final ConsultationClosing closing;
    private final ResponseImporting importing;

    ConsultationImporting(
            CsvReading reading,
            QuestionsFromColumns columns,
            ConsultationReading consultations,
            ConsultationCreating creating,
            QuestionnaireEditing editing,
            ConsultationOpening opening,
            ConsultationClosing closing,
            ResponseImporting importing) {
        this.reading = reading;
        this.columns = columns;
        this.consultations = consultations;
        this.creating = creating;
        this.editing = editing;
        this.opening = opening;
        this.closing = closing;
        this.importing = importing;
    }

    /** The consultation made of the file and what became of the rows. */
    public record Made(ConsultationId consultation, ImportReport report) {}

    /**
     * Makes it; empty when there is a consultation at the address made of the file's name already. Throws
     * {@link CsvNotReadable}, {@link ImportRefused}, {@link ImportCancelled}.
     */
    @Traced(Action.IMPORT_RESPONSES)
    public Optional<Made> makeOnce(Path path, Language language, OrganisationId organisation, ImportProgress progress) {
        var slug = slug(path);
        if (consultations.all().stream().anyMatch(each -> each.slug().equals(slug))) return Optional.empty();
        var file = reading.open(path);
        var proposal = columns.propose(file, language);
        var today = LocalDate.now(ZoneOffset.UTC);
        var id = creating.create(form(path, slug, language, organisation, today));
        editing.save(id, editing.open(id).revision(), proposal.questionnaire());
        opening.open(id);
        var plan = new ImportPlan(proposal.meanings(), language, today, organisation, false);
        var report = importing.run(id, file, plan, progress);
        closing.close(id);
        return Optional.of(new Made(id, report));
    }

    private static ConsultationForm form(
            Path path, String slug, Language language, OrganisationId organisation, LocalDate today) {
        return new ConsultationForm(
                slug,
                organisation,
                LocalizedText.of(language, title(path)),
                LocalizedText.of(language, title(path)),
                title(path),
                List.of(),
                null,
                null,
                today.plusYears(YEARS_KEPT),
                language,
                List.of(language));
    }

    private static String name(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static String title(Path path) {
        return TitleOfFile.of(name(path));
    }

    private static String slug(Path path) {
        var plain = name(path)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var kept = plain.substring(0, Math.min(50, plain.length())).replaceAll("-+$", "");
        return kept.length() < 2 ? "import-" + kept : kept;
    }
}
