package heard.questionnaires.importing;

import heard.questionnaires.QuestionnaireChecks;
import java.util.HashSet;
import java.util.Set;

/** Gives each question and group a name that conditions can use and that nothing else has. */
public final class Names {
    private static final int LONGEST = 56;

    private final Set<String> taken = new HashSet<>();

    /** The name itself where that will do, else one like it. */
    public String like(String original) {
        var plain = original.strip().replaceAll("[^A-Za-z0-9_]+", "_").replaceFirst("^(?=[^A-Za-z])", "q");
        if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST);
        if (!QuestionnaireChecks.isName(plain)) plain = "q_" + plain;
        var name = plain;
        for (int next = 2; !taken.add(name); next++) name = plain + "_" + next;
        return name;
    }
}
