package heard.consultations;

import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import heard.shared.StrategySection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it stands.
 *
 * @param revision counts its changes: a change names the one it was made on
 * @param version of its questionnaire that people answer, from 1; 0 when it was never open
 * @param organisation who collects the responses
 * @param codeOnly whether people need a code to answer it; otherwise its address is enough
 */
public record ConsultationDetails(
        ConsultationId id,
        long revision,
        String slug,
        LocalizedText title,
        LocalizedText purpose,
        String strategy,
        List<StrategySection> sections,
        Status status,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        LocalDate retainUntil,
        Language source,
        List<Language> languages,
        int version,
        OrganisationId organisation,
        boolean codeOnly) {
    public ConsultationDetails {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
    }

    /** Whether a person can begin to answer on that day. */
    public boolean takesAnswersOn(LocalDate day) {
        return status == Status.OPEN
                && (opensOn == null || !day.isBefore(opensOn))
                && (closesOn == null || !day.isAfter(closesOn));
    }

    /** The same as a form, to be changed. */
    public ConsultationForm form() {
        return new ConsultationForm(
                slug,
                organisation,
                title,
                purpose,
                strategy,
                sections,
                opensOn,
                closesOn,
                retainUntil,
                source,
                languages);
    }

    /** The same, offered in those of its languages alone that are among these. */
    ConsultationDetails offeredIn(List<Language> ready) {
        var offered = languages.stream().filter(ready::contains).toList();
        return with(offered.isEmpty() ? List.of(source) : offered, organisation, codeOnly);
    }

    /** The same as another organisation asks it, which then collects the responses. */
    ConsultationDetails collectedBy(OrganisationId collector) {
        return with(languages, collector, codeOnly);
    }

    /** The same as on paper, for which nobody needs a code. */
    ConsultationDetails onPaper() {
        return with(languages, organisation, false);
    }

    private ConsultationDetails with(List<Language> offered, OrganisationId collector, boolean byCode) {
        return new ConsultationDetails(
                id,
                revision,
                slug,
                title,
                purpose,
                strategy,
                sections,
                status,
                opensOn,
                closesOn,
                retainUntil,
                source,
                offered,
                version,
                collector,
                byCode);
    }
}
