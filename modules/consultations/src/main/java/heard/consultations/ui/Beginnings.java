package heard.consultations.ui;

import heard.coalitions.Member;
import heard.consultations.ConsultationForm;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a new consultation begins with. */
final class Beginnings {
    private static final int WEEKS_OPEN = 8;
    private static final int MONTHS_KEPT = 18;
    private static final int LONGEST_ADDRESS = 40;

    private Beginnings() {}

    /** Open for eight weeks, and kept long enough after that to write, to hand over and to hear the reply. */
    static ConsultationForm form(Member member, LocalDate today) {
        return new ConsultationForm(
                "",
                member.organisation(),
                LocalizedText.NONE,
                LocalizedText.NONE,
                "",
                List.of(),
                null,
                today.plusWeeks(WEEKS_OPEN),
                today.plusMonths(MONTHS_KEPT),
                Language.ENGLISH,
                List.of(Language.ENGLISH));
    }

    /** The form with an address made from its title, where none was written. */
    static ConsultationForm addressed(ConsultationForm form) {
        if (!form.slug().isEmpty()) return form;
        return new ConsultationForm(
                address(form.title().in(Language.ENGLISH)),
                form.organisation(),
                form.title(),
                form.purpose(),
                form.strategy(),
                form.sections(),
                form.opensOn(),
                form.closesOn(),
                form.retainUntil(),
                form.source(),
                form.languages());
    }

    /** A short address of the title's first words; a random one for titles in other letters. */
    static String address(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.length() <= LONGEST_ADDRESS
                ? plain
                : plain.substring(0, LONGEST_ADDRESS).replaceAll("-[^-]*$", "");
        return cut.length() > 2 ? cut : "c-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
