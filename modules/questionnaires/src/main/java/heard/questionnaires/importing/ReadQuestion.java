package heard.questionnaires.importing;

import heard.questionnaires.Question;
import heard.questionnaires.importing.ImportReport.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of the form, before its expressions are translated.
 *
 * @param entry its line in the report
 */
public record ReadQuestion(Question question, Entry entry, List<Pending> pending) {
    public ReadQuestion {
        pending = List.copyOf(pending);
    }

    public static ReadQuestion of(Question question, Entry entry) {
        return new ReadQuestion(question, entry, List.of());
    }

    public ReadQuestion with(Question changed) {
        return new ReadQuestion(changed, entry, pending);
    }

    public ReadQuestion and(Pending one) {
        var more = new ArrayList<>(pending);
        more.add(one);
        return new ReadQuestion(question, entry, more);
    }
}
