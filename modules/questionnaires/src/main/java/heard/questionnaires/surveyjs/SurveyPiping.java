package heard.questionnaires.surveyjs;

import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Piping;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Earlier answers in texts, as SurveyJS writes them: {@code {name}}, {@code {panel.name}}. */
final class SurveyPiping implements Piping {
    private static final Pattern REFERENCE = Pattern.compile("\\{(?!\\s)([^{}]+?)}");
    private static final Pattern INSIDE = Pattern.compile("^(panel|row|item)\\.");

    private final FormBuilding building;

    SurveyPiping(FormBuilding building) {
        this.building = building;
    }

    static Stream<String> references(String expression) {
        return REFERENCE.matcher(expression).results().map(found -> found.group(1)
                .strip());
    }

    @Override
    public String ours(String text, Entry entry) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(answer(found, entry)));
    }

    private String answer(MatchResult found, Entry entry) {
        var reference = INSIDE.matcher(found.group(1).strip()).replaceFirst("");
        var name = building.pipedAs(reference);
        if (name.isEmpty()) entry.changed("piping.lost", found.group());
        return name.map(each -> "{" + each + "}").orElse("…");
    }
}
