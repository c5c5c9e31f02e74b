package heard.shell;

import com.vaadin.flow.component.UI;
import heard.coalitions.CurrentMember;
import heard.look.ReaderLanguage;
import heard.shared.ConsultationId;
import heard.shared.ConsultationTitles;
import heard.shared.LocalizedText;
import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every place of the staff application that the member at work may go to. */
@Component
class Places {
    private static final Pattern INSIDE = Pattern.compile("consultations/([0-9a-f-]{36})(/.*)?");
    private static final String CONSULTATION = ":consultation";

    private final List<NavigationEntry> entries;
    private final ObjectProvider<ConsultationTitles> titles;

    Places(List<NavigationEntry> entries, ObjectProvider<ConsultationTitles> titles) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::scope).thenComparing(NavigationEntry::order))
                .toList();
        this.titles = titles;
    }

    /** The consultation in whose screens this path is; empty elsewhere, and when there is no such consultation. */
    Optional<Place> consultationAt(String path) {
        var inside = INSIDE.matcher(path);
        if (!inside.matches()) return Optional.empty();
        var id = ConsultationId.of(inside.group(1));
        return Optional.ofNullable(all().get(id)).map(title -> consultation(id, title));
    }

    private static Place consultation(ConsultationId id, LocalizedText title) {
        return new Place(title.in(ReaderLanguage.current()), "", "consultations/" + id);
    }

    private Map<ConsultationId, LocalizedText> all() {
        var known = titles.getIfAvailable();
        return known == null ? Collections.emptyMap() : known.all();
    }

    /** The places of a scope outside of consultations. */
    List<Place> of(Scope scope) {
        return allowed(scope)
                .map(entry -> new Place(name(entry), "", entry.path()))
                .toList();
    }

    /** The places inside this consultation. */
    List<Place> inside(Place consultation) {
        var id = consultation.path().substring("consultations/".length());
        return allowed(Scope.CONSULTATION)
                .map(entry ->
                        new Place(name(entry), consultation.name(), entry.path().replace(CONSULTATION, id)))
                .toList();
    }

    /** All of them, those of the consultation one is in first, then each consultation. */
    List<Place> from(String path) {
        var places = new ArrayList<Place>();
        consultationAt(path).ifPresent(here -> places.addAll(inside(here)));
        for (var scope : List.of(Scope.HOME, Scope.COALITION, Scope.ADMINISTRATION)) places.addAll(of(scope));
        all().forEach((id, title) -> places.add(consultation(id, title)));
        return places;
    }

    private Stream<NavigationEntry> allowed(Scope scope) {
        var roles = CurrentMember.require().roles();
        return entries.stream()
                .filter(entry -> entry.scope() == scope)
                .filter(entry -> entry.roles().isEmpty() || !Collections.disjoint(entry.roles(), roles));
    }

    private static String name(NavigationEntry entry) {
        return UI.getCurrent().getTranslation(entry.key());
    }
}
