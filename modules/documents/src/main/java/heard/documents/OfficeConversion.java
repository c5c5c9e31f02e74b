package heard.documents;

import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Runs LibreOffice without a window: few at a time, each with its own profile, for a limited time and memory. */
@Component
public final class OfficeConversion {
    private static final String EXPORT =
            "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    private static final String LIMITED = "ulimit -v 4194304 2>/dev/null; exec \"$@\"";

    private final String configured;
    private final Duration limit;
    private final BlockingQueue<Integer> places;
    private Optional<Path> profiles = Optional.empty();

    /**
     * @param configured path of {@code soffice}; empty to look for it on the system's path
     * @param parallel how many may run at once
     * @param limit for one conversion, waiting for a place included
     */
    public OfficeConversion(
            @Value("${heard.documents.office:}") String configured,
            @Value("${heard.documents.parallel:2}") int parallel,
            @Value("${heard.documents.limit:60s}") Duration limit) {
        this.configured = configured;
        this.limit = limit;
        this.places = new ArrayBlockingQueue<>(parallel);
        for (int i = 0; i < parallel; i++) places.add(i);
    }

    /** Where LibreOffice is, when it is there. */
    public Optional<Path> program() {
        if (!configured.isEmpty()) return Optional.of(Path.of(configured)).filter(Files::isExecutable);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    byte[] pdf(byte[] word) {
        var program = program().orElseThrow(() -> new PdfNotPossible("documents.pdf.nooffice"));
        try {
            var place = places.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (place == null) throw slow();
            try {
                return convert(program, profile(place), word);
            } finally {
                places.add(place);
            }
        } catch (IOException failure) {
            throw new PdfNotPossible("documents.pdf.failed");
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new PdfNotPossible("documents.pdf.cancelled");
        }
    }

    private PdfNotPossible slow() {
        return new PdfNotPossible("documents.pdf.slow", limit.toSeconds());
    }

    private byte[] convert(Path program, Path profile, byte[] word) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(profile.getParent(), "job");
        try {
            var source = Files.write(folder.resolve("document.docx"), word);
            run(command(program, profile, source), folder);
            var target = folder.resolve("document.pdf");
            if (!Files.exists(target)) throw new PdfNotPossible("documents.pdf.failed");
            return Files.readAllBytes(target);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> command(Path program, Path profile, Path source) {
        var command = new ArrayList<>(List.of("sh", "-c", LIMITED, "sh", program.toString()));
        command.addAll(List.of("-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", "--nologo"));
        command.addAll(List.of("--convert-to", EXPORT, "--outdir", String.valueOf(source.getParent())));
        command.add(source.toString());
        return command;
    }

    private void run(List<String> command, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(folder.toFile())
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) throw slow();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private synchronized Path profile(int place) throws IOException {
        if (profiles.isEmpty()) profiles = Optional.of(Files.createTempDirectory("heard-office"));
        return profiles.get().resolve("profile" + place);
    }

    /** Deletes its files. */
    @PreDestroy
    public synchronized void clear() throws IOException {
        if (profiles.isPresent()) FileSystemUtils.deleteRecursively(profiles.get());
        profiles = Optional.empty();
    }
}
