package heard.analysis;

import heard.audit.Action;
import heard.audit.Traced;
import heard.figures.FigureCounting;
import heard.figures.ProtectedTable;
import heard.look.Texts;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.ResponseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the people who said something of each theme, those only who agreed to be counted, and protects the counts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
public class ThemeCounts {
    private final Themes themes;
    private final Excerpts excerpts;
    private final FigureCounting figures;
    private final Texts texts;

    ThemeCounts(Themes themes, Excerpts excerpts, FigureCounting figures, Texts texts) {
        this.themes = themes;
        this.excerpts = excerpts;
        this.figures = figures;
        this.texts = texts;
    }

    /** Each person counts once in a theme, however often they said it; one person may be in several themes. */
    @Traced(Action.COUNT)
    public ProtectedTable of(ConsultationId consultation) {
        var said = excerpts.said(consultation.value());
        var people = new LinkedHashMap<LocalizedText, Set<ResponseId>>();
        for (var theme : themes.of(consultation)) {
            var name = LocalizedText.of(Language.ENGLISH, theme.row().name());
            people.put(name, people(said, theme));
        }
        return figures.byTheme(consultation, title(), people);
    }

    private static Set<ResponseId> people(List<Excerpts.Said> said, Theme theme) {
        return said.stream()
                .filter(each -> each.theme().equals(theme.key()))
                .map(each -> new ResponseId(each.response()))
                .collect(Collectors.toSet());
    }

    private LocalizedText title() {
        var title = new LinkedHashMap<String, String>();
        texts.languages()
                .forEach(language -> title.put(language.tag(), texts.get(language, "analysis.figures.themes")));
        return new LocalizedText(title);
    }
}
