package heard.analysis.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.analysis.ThemeRow;
import heard.coalitions.CurrentMember;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionId;
import heard.safeguarding.RedactionReason;
import heard.shared.ExcerptId;
import heard.shared.Role;
import heard.shared.ThemeId;
import java.util.List;

/** What a reader does with passages, and whether they may. */
@SpringComponent
@UIScope
class PassageWork {
    private final Coding coding;
    private final ThemeEditing themes;
    private final Redacting redacting;
    private final RecentThemes recent;

    PassageWork(Coding coding, ThemeEditing themes, Redacting redacting, RecentThemes recent) {
        this.coding = coding;
        this.themes = themes;
        this.redacting = redacting;
        this.recent = recent;
    }

    boolean mayCode() {
        return CurrentMember.require().is(Role.ANALYST);
    }

    boolean mayWithhold() {
        var member = CurrentMember.require();
        return member.is(Role.SAFEGUARDING_LEAD) || member.is(Role.ANALYST) || member.is(Role.ORGANISER);
    }

    List<ThemeRow> keys(List<ThemeRow> codebook) {
        return recent.keys(codebook);
    }

    void code(Reading reading, Selected passage, ThemeId theme) {
        coding.code(reading.response().id(), passage.question(), passage.from(), passage.to(), theme);
        recent.use(theme, reading.themes());
    }

    /** Makes the theme first, unless there is one of that name. */
    void codeNew(Reading reading, Selected passage, String name) {
        var theme = reading.themes().stream()
                .filter(row -> row.name().equalsIgnoreCase(name))
                .map(ThemeRow::id)
                .findFirst()
                .orElseGet(() -> themes.add(reading.response().consultation(), ThemeForm.named(name)));
        code(reading, passage, theme);
    }

    void uncode(ExcerptId excerpt) {
        coding.uncode(excerpt);
    }

    void withhold(Reading reading, Selected passage, RedactionReason reason, String words) {
        redacting.redact(reading.response().id(), passage.question(), passage.from(), passage.to(), reason, words);
    }

    void checked(RedactionId redaction) {
        redacting.checked(redaction);
    }

    void showAgain(RedactionId redaction) {
        redacting.undo(redaction);
    }
}
