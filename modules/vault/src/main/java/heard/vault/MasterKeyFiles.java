package heard.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A master key that lies in a file, and the files beside it while it is rotated: {@code .next} is a new key that is about to
 * take its place, {@code .old} the one whose place was taken, {@code .dropping} an old one that somebody said may go.
 * Each step is one renaming, so that a crash leaves either the state before it or the state after it.
 */
record MasterKeyFiles(Path current) {
    private Path beside(String ending) {
        return current.resolveSibling(current.getFileName() + ending);
    }

    private Path next() {
        return beside(".next");
    }

    private Path old() {
        return beside(".old");
    }

    private Path dropping() {
        return beside(".dropping");
    }

    /** The files that are there, the one to wrap with first. */
    List<Path> all() {
        return Stream.of(next(), current, old(), dropping())
                .filter(Files::exists)
                .toList();
    }

    /**
     * Finishes a swap that was broken off between its two renamings, and sees that a new key is on the disk before
     * anything is wrapped by it.
     */
    void settle() throws IOException {
        if (Files.exists(next())) Overwriting.sync(next());
        if (!Files.exists(current) && Files.exists(next())) rename(next(), current);
    }

    /** Puts the next key in the place of the present one, which is kept as the old one; waits while there is one already. */
    void swap() throws IOException {
        if (!Files.exists(next()) || Files.exists(old())) return;
        rename(current, old());
        rename(next(), current);
    }

    /** Writes over the key that may go, and deletes it. */
    void drop() throws IOException {
        if (Files.exists(dropping())) Overwriting.destroy(dropping());
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Overwriting.syncFolder(to);
    }
}
