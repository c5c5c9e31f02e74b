package heard.questionnaires.limesurvey;

import heard.questionnaires.expressions.NotTranslatable;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Piping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Earlier answers in texts, as LimeSurvey writes them: {@code {code}}, {@code {code.shown}}, or an expression. */
final class LssPiping implements Piping {
    private static final Pattern BRACES = Pattern.compile("\\{(?!\\s)([^{}]+?)(?<!\\s)}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_:]+(\\.\\w+)?");
    private static final Pattern OTHER_OR_SHOWN = Pattern.compile(
            "if\\s*\\(\\s*strlen\\((\\w+)_other\\)\\s*(?:>=?|!=)\\s*\\d\\s*,\\s*\\1_other\\s*,\\s*\\1\\.shown\\s*\\)");

    private final FormBuilding building;

    LssPiping(FormBuilding building) {
        this.building = building;
    }

    @Override
    public String ours(String text, Entry entry) {
        return BRACES.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(answer(found.group(1).strip(), found.group(), entry)));
    }

    private String answer(String inner, String whole, Entry entry) {
        var either = OTHER_OR_SHOWN.matcher(inner);
        var reference = either.matches() ? either.group(1) : inner;
        if (REFERENCE.matcher(reference).matches()) {
            var name = building.pipedAs(LssReferences.plain(reference).replaceFirst("\\.shown$", ""));
            if (name.isPresent()) return "{" + name.get() + "}";
        }
        try {
            var name = building.workedOut(inner);
            building.report().gather(Outcome.CHANGED, entry.place(), "piping.calculated", whole + " → " + name);
            return "{" + name + "}";
        } catch (NotTranslatable e) {
            entry.changed("piping.lost", whole);
            return "…";
        }
    }
}
