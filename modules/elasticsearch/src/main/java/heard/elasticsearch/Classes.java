package heard.elasticsearch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The compiled classes of this module, in a folder or packed. */
final class Classes {
    private Classes() {}

    /** The build folder of this module. */
    static Path target() {
        return origin().resolveSibling(".").normalize();
    }

    /** The folder or the jar that they are in, which lies in the build folder. */
    private static Path origin() {
        try {
            return Path.of(Classes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Packs one package into a jar of its own: the server tells its parts apart by where they lie. */
    static void pack(String part, Path jar) throws IOException {
        if (Files.isDirectory(origin())) pack(origin(), part, jar);
        else {
            try (var packed = FileSystems.newFileSystem(origin())) {
                pack(packed.getPath("/"), part, jar);
            }
        }
    }

    private static void pack(Path root, String part, Path jar) throws IOException {
        var folder = "heard/elasticsearch/" + part + "/";
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.list(root.resolve(folder))) {
            for (var file : files.toList()) {
                out.putNextEntry(new JarEntry(folder + file.getFileName()));
                Files.copy(file, out);
            }
        }
    }
}
