package heard.analysis;

import heard.search.AnswerThemes;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the index which themes each answer was coded with. */
@Component
class CodedThemes implements AnswerThemes {
    private final Excerpts excerpts;

    CodedThemes(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    @Override
    public Map<String, Set<ThemeId>> of(ResponseId response) {
        return of(List.of(response)).getOrDefault(response, Map.of());
    }

    @Override
    public Map<ResponseId, Map<String, Set<ThemeId>>> of(Collection<ResponseId> responses) {
        var coded = new HashMap<ResponseId, Map<String, Set<ThemeId>>>();
        var keys = responses.stream().map(ResponseId::value).toList();
        for (var excerpt : excerpts.of(keys)) {
            coded.computeIfAbsent(excerpt.response(), _ -> new HashMap<>())
                    .computeIfAbsent(excerpt.question(), _ -> new HashSet<>())
                    .add(excerpt.theme());
        }
        return coded;
    }
}
