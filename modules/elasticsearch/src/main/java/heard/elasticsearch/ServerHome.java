package heard.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lays the libraries that the build fetched out as the server wants them: its own, its modules', its plugins'. */
final class ServerHome {
    private static final String TRANSPORT = "transport-netty4";
    private static final List<String> OF_TRANSPORT = List.of("netty-", TRANSPORT, "elasticsearch-ssl-config-");
    private static final List<String> OF_STAND_INS = List.of("lucene-analysis-icu-", "icu4j-");
    private static final List<String> DESCRIPTIONS = List.of("plugin-descriptor.properties", "entitlement-policy.yaml");

    private final Path target;
    private final Path home;

    /**
     * Lays it out anew.
     *
     * @param target the build folder of this module
     */
    ServerHome(Path target) throws IOException {
        this.target = target;
        this.home = target.resolve("home");
        Folders.empty(home);
        libraries();
        describe();
        Classes.pack("plugin", plugin().resolve("stand-ins.jar"));
        Classes.pack("server", launcher());
    }

    Path path() {
        return home;
    }

    Path launcher() {
        return home.resolve("launcher.jar");
    }

    private Path transport() {
        return home.resolve("modules").resolve(TRANSPORT);
    }

    private Path plugin() {
        return home.resolve("plugins").resolve("stand-ins");
    }

    private void libraries() throws IOException {
        for (var folder : List.of(home.resolve("lib"), transport(), plugin())) Files.createDirectories(folder);
        try (var jars = Files.list(target.resolve("jars"))) {
            jars.filter(jar -> !name(jar).startsWith("jspecify")).forEach(this::place);
        }
    }

    private void place(Path jar) {
        try {
            Files.copy(jar, folder(name(jar)).resolve(name(jar)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path folder(String jar) {
        if (OF_TRANSPORT.stream().anyMatch(jar::startsWith)) return transport();
        return OF_STAND_INS.stream().anyMatch(jar::startsWith) ? plugin() : home.resolve("lib");
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }

    private void describe() throws IOException {
        try (var jar = new JarFile(only(transport(), TRANSPORT).toFile())) {
            for (var file : DESCRIPTIONS) {
                try (var text = jar.getInputStream(jar.getEntry("META-INF/es-plugins/" + TRANSPORT + "/" + file))) {
                    Files.copy(text, transport().resolve(file));
                }
            }
        }
        Files.writeString(plugin().resolve(DESCRIPTIONS.getFirst()), """
                description=stand-ins for modules that are not published
                version=1
                name=stand-ins
                classname=heard.elasticsearch.plugin.StandIns
                java.version=21
                elasticsearch.version=%s
                """.formatted(version()));
    }

    private String version() throws IOException {
        return name(only(home.resolve("lib"), "elasticsearch-core")).replaceAll("elasticsearch-core-|\\.jar", "");
    }

    private static Path only(Path folder, String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).startsWith(begin))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
