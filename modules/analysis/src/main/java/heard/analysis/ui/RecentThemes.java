package heard.analysis.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import heard.analysis.ThemeRow;
import heard.shared.ThemeId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The nine themes a reader used last, for the number keys; the first nine of the codebook as long as there are none. */
@SpringComponent
@VaadinSessionScope
class RecentThemes implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int KEYS = 9;

    private final transient List<ThemeId> used = new ArrayList<>();

    /** A theme that has a key already keeps it, so that fingers can learn it. */
    void use(ThemeId theme, List<ThemeRow> codebook) {
        if (keys(codebook).stream().anyMatch(row -> row.id().equals(theme))) return;
        used.add(theme);
    }

    /** The theme of key 1 first. */
    List<ThemeRow> keys(List<ThemeRow> codebook) {
        var keys = new ArrayList<>(codebook.subList(0, Math.min(KEYS, codebook.size())));
        for (var theme : used) {
            codebook.stream()
                    .filter(row -> row.id().equals(theme) && !keys.contains(row))
                    .findFirst()
                    .ifPresent(row -> keys.set(used.indexOf(theme) % KEYS, row));
        }
        return keys;
    }
}
