package heard.questionnaires.translation;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a translator's file would do to a questionnaire.
 *
 * @param lines every text of the file, in its order
 */
public record TranslationMatch(List<Line> lines) {
    /** What becomes of a text of the file. */
    public enum Outcome {
        /** It is new or says something new, and is taken. */
        TAKEN,
        /** It is taken, but what it translates reads differently by now. */
        SOURCE_CHANGED,
        /** The questionnaire says the same already. */
        SAME,
        /** The file has no translation of it. */
        EMPTY,
        /** The questionnaire has no such text. */
        UNKNOWN
    }

    /**
     * One text of the file.
     *
     * @param before what the questionnaire says now; empty when nothing
     */
    public record Line(TranslatedText text, String before, Outcome outcome) {}

    public TranslationMatch {
        lines = List.copyOf(lines);
    }

    public static TranslationMatch of(Questionnaire questionnaire, Language language, TranslatedFile file) {
        var texts = Translating.texts(questionnaire).stream()
                .collect(Collectors.toMap(QuestionnaireText::id, Function.identity(), (first, _) -> first));
        var lines = new ArrayList<Line>();
        for (var each : file.texts()) {
            var there = texts.get(each.id());
            if (there == null) {
                lines.add(new Line(each, "", Outcome.UNKNOWN));
                continue;
            }
            var before = there.text().texts().getOrDefault(language.tag(), "");
            var source = there.text().in(questionnaire.source());
            lines.add(new Line(each, before, outcome(each, before, source)));
        }
        return new TranslationMatch(lines);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many texts change. */
    public long changes() {
        return count(Outcome.TAKEN) + count(Outcome.SOURCE_CHANGED);
    }

    /** From the ids of the texts that change to their translations. */
    Map<String, String> taken() {
        return changed(line -> line.text().target());
    }

    /** From the ids of the texts that change to what they said before. */
    Map<String, String> replaced() {
        return changed(Line::before);
    }

    private Map<String, String> changed(Function<Line, String> says) {
        var changed = new LinkedHashMap<String, String>();
        for (var line : lines) {
            if (line.outcome() == Outcome.TAKEN || line.outcome() == Outcome.SOURCE_CHANGED) {
                changed.put(line.text().id(), says.apply(line));
            }
        }
        return changed;
    }

    private static Outcome outcome(TranslatedText text, String before, String source) {
        if (text.target().isBlank()) return Outcome.EMPTY;
        if (text.target().equals(before)) return Outcome.SAME;
        return plain(text.source()).equals(plain(source)) ? Outcome.TAKEN : Outcome.SOURCE_CHANGED;
    }

    /** Tools lay white space out anew. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
