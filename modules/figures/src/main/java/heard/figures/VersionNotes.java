package heard.figures;

import heard.questionnaires.versions.JoinedQuestion;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Says which versions of a questionnaire a figure counts together, and in what they differed. */
final class VersionNotes {
    private final FigureLabels texts;
    private final JoinedQuestion joined;
    private final boolean apart;
    private final List<LocalizedText> notes = new ArrayList<>();

    private VersionNotes(FigureLabels texts, JoinedQuestion joined, List<JoinedQuestion> all) {
        this.texts = texts;
        this.joined = joined;
        this.apart = joined.isApart(all);
    }

    /**
     * In sentences; none where there is one version.
     *
     * @param all the joined questions of the questionnaire
     */
    static List<LocalizedText> of(FigureLabels texts, JoinedQuestion joined, List<JoinedQuestion> all) {
        if (joined.all() < 2) return List.of();
        return new VersionNotes(texts, joined, all).told();
    }

    private List<LocalizedText> told() {
        var same = joined.worded().isEmpty()
                && joined.otherChoices().isEmpty()
                && joined.otherPeople().isEmpty();
        note(same ? "figures.versions.same" : "figures.versions.joined", joined.versions());
        note("figures.versions.worded", joined.worded());
        note("figures.versions.choices", joined.otherChoices());
        note("figures.versions.people", joined.otherPeople());
        if (apart) notes.add(texts.text("figures.versions.apart"));
        else if (!joined.isAsked()) notes.add(texts.text("figures.versions.gone"));
        return List.copyOf(notes);
    }

    private void note(String key, List<Integer> versions) {
        if (!versions.isEmpty()) notes.add(texts.text(key, versions.size(), ranges(versions)));
    }

    /** For example {@code 1–3, 5}. */
    static String ranges(List<Integer> rising) {
        var ranges = new ArrayList<String>();
        for (int at = 0; at < rising.size(); at++) {
            int first = at;
            while (at + 1 < rising.size() && rising.get(at + 1) == rising.get(at) + 1) at++;
            ranges.add(first == at ? "" + rising.get(at) : rising.get(first) + "–" + rising.get(at));
        }
        return String.join(", ", ranges);
    }
}
