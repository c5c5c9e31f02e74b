package heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and which of them use which, as a Markdown page with a Mermaid diagram. */
final class ModuleDiagram {
    private final TreeMap<String, TreeSet<String>> uses = new TreeMap<>();

    ModuleDiagram(ApplicationModules modules) {
        modules.stream().forEach(module -> uses.put(name(module), usedBy(module, modules)));
    }

    private static TreeSet<String> usedBy(ApplicationModule module, ApplicationModules modules) {
        var used = new TreeSet<String>();
        module.getDirectDependencies(modules).uniqueModules().forEach(other -> used.add(name(other)));
        return used;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    String markdown() {
        var lines = new ArrayList<>(List.of(
                "# The modules",
                "",
                "Made from the code by `ModulesTests`, which fails when this page is out of date.",
                "Arrows to `shared`, which nearly all use, are left out of the picture.",
                "",
                "```mermaid",
                "flowchart TD"));
        uses.forEach((module, used) -> used.stream()
                .filter(other -> !other.equals("shared"))
                .forEach(other -> lines.add("  " + module + " --> " + other)));
        lines.addAll(List.of("```", "", "| module | what it is for | uses |", "|---|---|---|"));
        uses.forEach((module, used) ->
                lines.add("| `" + module + "` | " + purpose(module) + " | " + String.join(", ", used) + " |"));
        return String.join("\n", lines) + "\n";
    }

    /** The sentence in the module's POM. */
    private static String purpose(String module) {
        try {
            var pom = Files.readString(Sources.MODULES.resolve(module).resolve("pom.xml"));
            return pom.substring(pom.indexOf("<description>") + 13, pom.indexOf("</description>"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
