package heard.evidence;

import heard.figures.FigureCounting;
import heard.figures.ProtectedTable;
import heard.look.Texts;
import heard.shared.ConsultationId;
import heard.shared.LocalizedText;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Protected figures of a consultation: answers to a question, or themes in what people said. */
@Component
class EvidenceFigures {
    private final FigureCounting counting;
    private final Passages passages;
    private final Texts texts;

    EvidenceFigures(FigureCounting counting, Passages passages, Texts texts) {
        this.counting = counting;
        this.passages = passages;
        this.texts = texts;
    }

    List<FigureChoice> choices(ConsultationId consultation) {
        var questions =
                counting.countable(consultation).stream().map(question -> FigureChoice.ofQuestion(question.name()));
        var themes = themes(consultation).isEmpty() ? Stream.<FigureChoice>of() : Stream.of(FigureChoice.THEMES);
        return Stream.concat(questions, themes).toList();
    }

    ProtectedTable count(ConsultationId consultation, FigureChoice choice) {
        return switch (choice.kind()) {
            case QUESTION -> counting.byQuestion(consultation, choice.question());
            case THEMES -> counting.byTheme(consultation, title(), themes(consultation));
        };
    }

    /** From each theme's name to those who spoke of it. */
    private Map<LocalizedText, Set<ResponseId>> themes(ConsultationId consultation) {
        var names = new LinkedHashMap<ThemeId, String>();
        var people = new LinkedHashMap<ThemeId, Set<ResponseId>>();
        for (var offered : passages.of(consultation)) {
            var passage = offered.passage();
            names.put(passage.theme(), passage.themeName());
            people.computeIfAbsent(passage.theme(), _ -> new LinkedHashSet<>()).add(passage.response());
        }
        var themes = new LinkedHashMap<LocalizedText, Set<ResponseId>>();
        names.forEach((theme, name) -> themes.merge(
                new LocalizedText(Map.of("en", name)), people.getOrDefault(theme, Set.of()), EvidenceFigures::union));
        return themes;
    }

    private static Set<ResponseId> union(Set<ResponseId> some, Set<ResponseId> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private LocalizedText title() {
        var key = "evidence.figure.themes";
        return new LocalizedText(texts.languages().stream()
                .filter(language -> texts.has(language, key))
                .collect(Collectors.toMap(language -> language.tag(), language -> texts.get(language, key))));
    }
}
