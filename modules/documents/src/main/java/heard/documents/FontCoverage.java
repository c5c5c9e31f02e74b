package heard.documents;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Whether the system has a font for every script of a document; boxes instead of letters are worse than no PDF. */
final class FontCoverage {
    private static final Map<Integer, Boolean> KNOWN = new ConcurrentHashMap<>();

    private FontCoverage() {}

    /** English names of the scripts that no font covers. */
    static List<String> missing(Stream<String> texts) {
        return texts
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .filter(letter -> UScript.getScript(letter) > UScript.INHERITED)
                .boxed()
                .collect(
                        java.util.stream.Collectors.toMap(UScript::getScript, letter -> letter, (first, next) -> first))
                .entrySet()
                .stream()
                .filter(script -> !KNOWN.computeIfAbsent(script.getKey(), known -> covered(script.getValue())))
                .map(script -> UScript.getName(script.getKey()))
                .sorted()
                .toList();
    }

    /** Asks fontconfig, which LibreOffice asks as well; where there is none, nothing is known against it. */
    private static boolean covered(int letter) {
        try {
            var asked = new ProcessBuilder("fc-list", ":charset=" + Integer.toHexString(letter), "family").start();
            return asked.inputReader().readLine() != null;
        } catch (IOException noFontconfig) {
            return true;
        }
    }
}
