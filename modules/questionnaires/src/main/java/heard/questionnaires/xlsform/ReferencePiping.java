package heard.questionnaires.xlsform;

import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Piping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Earlier answers in texts, as XLSForm writes them: {@code ${name}}. */
final class ReferencePiping implements Piping {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}]+?)\\s*}");

    private final FormBuilding building;

    ReferencePiping(FormBuilding building) {
        this.building = building;
    }

    @Override
    public String ours(String text, Entry entry) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            var name = building.pipedAs(found.group(1));
            if (name.isEmpty()) entry.changed("piping.lost", found.group());
            return Matcher.quoteReplacement(name.map(each -> "{" + each + "}").orElse("…"));
        });
    }
}
