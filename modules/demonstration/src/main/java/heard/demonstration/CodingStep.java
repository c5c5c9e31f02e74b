package heard.demonstration;

import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the codebook and codes passages with it. */
@Component
class CodingStep {
    private final ThemeEditing themes;
    private final Coding coding;

    CodingStep(ThemeEditing themes, Coding coding) {
        this.themes = themes;
        this.coding = coding;
    }

    /** As an analyst; gives back the excerpts of the passages that have an id of ours. */
    Map<String, ExcerptId> make(ConsultationId consultation, Content content, Map<String, ResponseId> responses) {
        var added = new LinkedHashMap<String, ThemeId>();
        content.codebook()
                .themes()
                .forEach((key, theme) -> added.put(
                        key,
                        themes.add(consultation, new ThemeForm(theme.name(), theme.description(), theme.colour()))));
        var excerpts = new HashMap<String, ExcerptId>();
        for (var passage : content.codebook().passages()) {
            var from = content.response(passage.response()).place(passage.question(), passage.words());
            var excerpt = coding.code(
                    Objects.requireNonNull(responses.get(passage.response())),
                    passage.question(),
                    from,
                    from + passage.words().length(),
                    Objects.requireNonNull(added.get(passage.theme())));
            if (passage.id() != null) excerpts.put(passage.id(), excerpt);
        }
        return excerpts;
    }
}
