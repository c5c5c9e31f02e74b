package heard.questionnaires.limesurvey;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of questions in expressions, which may say which property of the question is meant. */
final class LssReferences {
    private static final Pattern PROPERTY =
            Pattern.compile("(.+?)\\.(NAOK|value|valueNAOK|code)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OWN = Set.of("this", "self");

    private LssReferences() {}

    /** Without what asks for the value, which is what is meant anyway. */
    static String plain(String reference) {
        var name = reference.startsWith("INSERTANS:") ? reference.substring("INSERTANS:".length()) : reference;
        var property = PROPERTY.matcher(name);
        return property.matches() ? property.group(1) : name;
    }

    static boolean isOwn(String reference) {
        return OWN.contains(plain(reference));
    }
}
