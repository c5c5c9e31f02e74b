package heard.analysis;

import heard.audit.Action;
import heard.audit.Traced;
import heard.search.SearchOutbox;
import heard.shared.ConsultationId;
import heard.shared.ThemeId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the codebook of a consultation. */
@Service
@Transactional
@PreAuthorize("hasRole('ANALYST')")
public class ThemeEditing {
    private final Themes themes;
    private final Excerpts excerpts;
    private final Uncoding uncoding;
    private final SearchOutbox search;

    ThemeEditing(Themes themes, Excerpts excerpts, Uncoding uncoding, SearchOutbox search) {
        this.themes = themes;
        this.excerpts = excerpts;
        this.uncoding = uncoding;
        this.search = search;
    }

    /** Adds a theme at the end; throws {@link ThemeNameTaken}. */
    @Traced(Action.CHANGE_THEMES)
    public ThemeId add(ConsultationId consultation, ThemeForm form) {
        var all = themes.of(consultation);
        demandFree(all, form.name());
        var id = ThemeId.next();
        var position = all.isEmpty() ? 0 : all.getLast().position() + 1;
        themes.saveAndFlush(new Theme(id, consultation, form, position));
        return id;
    }

    /** Renames or describes a theme; its passages keep it. Throws {@link ThemeNameTaken}, {@link NoSuchTheme}. */
    @Traced(Action.CHANGE_THEMES)
    public void change(ThemeId id, ThemeForm form) {
        var theme = themes.require(id);
        var others = themes.of(theme.consultation());
        others.remove(theme);
        demandFree(others, form.name());
        themes.saveAndFlush(theme.write(form));
    }

    private static void demandFree(List<Theme> themes, String name) {
        if (themes.stream().anyMatch(theme -> theme.isNamed(name))) throw new ThemeNameTaken(name);
    }

    /** Gives all passages of one theme to another, and removes the one; a passage that had both keeps the other. */
    @Traced(Action.CHANGE_THEMES)
    public void merge(ThemeId one, ThemeId into) {
        var gone = themes.require(one);
        if (one.equals(into) || !themes.require(into).consultation().equals(gone.consultation())) {
            throw new NoSuchTheme(into);
        }
        var kept = excerpts.findByTheme(into.value());
        var moving = excerpts.findByTheme(one.value());
        var doubled = moving.stream()
                .filter(each -> kept.stream().anyMatch(other -> isSame(each, other)))
                .toList();
        uncoding.remove(doubled);
        moving.stream().filter(each -> !doubled.contains(each)).forEach(each -> {
            each.give(into);
            search.changed(each.response());
        });
        excerpts.flush();
        themes.delete(gone);
        themes.flush();
    }

    private static boolean isSame(Excerpt one, Excerpt other) {
        return one.response().equals(other.response()) && one.covers(other.question(), other.place());
    }

    /** Removes a theme and takes it off all its passages. */
    @Traced(Action.CHANGE_THEMES)
    public void delete(ThemeId id) {
        var theme = themes.require(id);
        uncoding.remove(excerpts.findByTheme(id.value()));
        themes.delete(theme);
        themes.flush();
    }
}
