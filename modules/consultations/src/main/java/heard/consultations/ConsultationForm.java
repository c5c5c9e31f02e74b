package heard.consultations;

import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import heard.shared.StrategySection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says of a consultation.
 *
 * @param slug the last part of its public address: lower-case letters, digits and hyphens
 * @param organisation who collects the responses
 * @param purpose why people are asked, in plain words: participants read it
 * @param strategy the government document's name
 * @param opensOn first day on which people can answer once it is open; null: at once
 * @param closesOn last day on which people can answer; null: until it is closed by hand
 * @param retainUntil the day on which the answers become unreadable for everybody
 * @param source the language in which it is written first; one of the languages
 */
public record ConsultationForm(
        String slug,
        OrganisationId organisation,
        LocalizedText title,
        LocalizedText purpose,
        String strategy,
        List<StrategySection> sections,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        LocalDate retainUntil,
        Language source,
        List<Language> languages) {
    public ConsultationForm {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
    }
}
