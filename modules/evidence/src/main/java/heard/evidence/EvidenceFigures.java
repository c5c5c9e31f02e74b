package heard.evidence;

import heard.analysis.ThemeCounts;
import heard.analysis.ThemeReading;
import heard.figures.FigureCounting;
import heard.figures.ProtectedTable;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Protected figures of a consultation: answers to a question, or themes in what people said. */
@Component
class EvidenceFigures {
    private final FigureCounting counting;
    private final ThemeCounts themes;
    private final ThemeReading codebook;

    EvidenceFigures(FigureCounting counting, ThemeCounts themes, ThemeReading codebook) {
        this.counting = counting;
        this.themes = themes;
        this.codebook = codebook;
    }

    List<FigureChoice> choices(ConsultationId consultation) {
        var questions =
                counting.countable(consultation).stream().map(question -> FigureChoice.ofQuestion(question.name()));
        var spoken = codebook.all(consultation).isEmpty() ? Stream.<FigureChoice>of() : Stream.of(FigureChoice.THEMES);
        return Stream.concat(questions, spoken).toList();
    }

    ProtectedTable count(ConsultationId consultation, FigureChoice choice) {
        return switch (choice.kind()) {
            case QUESTION -> counting.byQuestion(consultation, choice.question());
            case THEMES -> themes.of(consultation);
        };
    }
}
