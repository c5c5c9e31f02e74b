package heard.questionnaires.importing;

import heard.questionnaires.importing.ImportReport.Entry;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of a form: their languages, their tags, and the answers that stand in them. */
public final class FormTexts {
    private static final int LONGEST = 20_000;

    private final Language source;
    private final ImportReport report;
    private final Set<Language> used = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private Piping piping = Piping.NONE;

    /** @param source the language of texts that name none */
    public FormTexts(Language source, ImportReport report) {
        this.source = source;
        this.report = report;
    }

    public void piping(Piping changed) {
        piping = changed;
    }

    public Language source() {
        return source;
    }

    public List<Language> used() {
        return List.copyOf(used);
    }

    /**
     * One text, which is counted and reported.
     *
     * @param texts from the language as the form names it, empty for none, to the text
     */
    public LocalizedText text(Place place, String subject, Map<String, String> texts) {
        if (texts.values().stream().allMatch(String::isBlank)) return LocalizedText.NONE;
        return text(report.text(place, subject), texts);
    }

    /** A text that has no place here, which is counted and reported. */
    public void leftOut(Place place, String subject, Map<String, String> texts, String key) {
        var shown = String.join(" / ", texts.values()).strip();
        if (!shown.isEmpty()) report.text(place, subject).leftOut(key, shown);
    }

    /** A text that is left out with a question, whose line tells. */
    public void leftOutWith(Entry question, String subject, Map<String, String> texts) {
        var shown = String.join(" / ", texts.values()).strip();
        if (!shown.isEmpty()) report.text(question.place(), subject).leftOutWith(question, shown);
    }

    private LocalizedText text(Entry entry, Map<String, String> texts) {
        var known = new LinkedHashMap<String, String>();
        texts.forEach((named, text) -> {
            var language = named.isEmpty() ? source : FormLanguages.named(named).orElse(null);
            if (language == null) unknown(named, text, entry);
            else if (!text.isBlank()) known.putIfAbsent(used(language).tag(), clean(text, entry));
        });
        return new LocalizedText(known);
    }

    private void unknown(String named, String text, Entry entry) {
        unknown.add(named);
        entry.changed("language", named, text);
    }

    private String clean(String text, Entry entry) {
        var whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (whole.length() < text.length()) entry.changed("text.long", LONGEST);
        return piping.ours(PlainText.of(whole, entry), entry);
    }

    /** A text that is ours, in those languages of the form that we have it in. */
    public LocalizedText ours(String word) {
        return Words.text(word, used.isEmpty() ? List.of(source) : used());
    }

    private Language used(Language language) {
        used.add(language);
        return language;
    }
}
