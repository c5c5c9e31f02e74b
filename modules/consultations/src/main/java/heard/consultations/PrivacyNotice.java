package heard.consultations;

import com.ibm.icu.text.ListFormatter;
import heard.coalitions.Organisation;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The privacy notice of a consultation, made from its settings, so that it cannot disagree with them. */
public final class PrivacyNotice {
    /**
     * One section of the notice.
     *
     * @param key message key; its heading has the same key with {@code .heading} after it
     * @param arguments of the message, in order: texts, dates and numbers
     */
    public record Section(String key, List<Object> arguments) {
        public Section {
            arguments = List.copyOf(arguments);
        }
    }

    private PrivacyNotice() {}

    /** The sections in the order in which people ask: who, why, who sees how much of it, how long, what not, my rights. */
    public static List<Section> of(PublicConsultation consultation, Language reader) {
        var details = consultation.details();
        var sections = new ArrayList<Section>();
        sections.add(section("who", consultation.coalitionName(), names(consultation.organisations(), reader)));
        sections.add(
                details.strategy().isBlank()
                        ? section("why.plain", details.purpose().in(reader))
                        : section("why", details.purpose().in(reader), details.strategy()));
        sections.add(sees(consultation, reader));
        if (details.codeOnly()) sections.add(section("code"));
        sections.add(section("passed"));
        sections.add(section("consent"));
        sections.add(section("contact"));
        sections.add(section("kept", details.retainUntil()));
        sections.add(section("safe"));
        sections.add(section("not"));
        sections.add(section("rights"));
        return sections;
    }

    private static Section section(String key, Object... arguments) {
        return new Section("consultations.notice." + key, List.of(arguments));
    }

    /** Who reads what is not told in general: it is what the agreement in force says of the organisation that collects. */
    private static Section sees(PublicConsultation consultation, Language reader) {
        var collector = consultation.collector().map(Organisation::name).orElse(consultation.coalitionName());
        var others = consultation.others();
        if (others.isEmpty()) return section("sees.alone", collector);
        var scope = consultation.shown().name().toLowerCase(Locale.ROOT);
        return section("sees." + scope, collector, names(others, reader));
    }

    private static String names(List<Organisation> organisations, Language reader) {
        var names = organisations.stream().map(Organisation::name).toList();
        return ListFormatter.getInstance(reader.locale()).format(names);
    }
}
