package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Milliseconds of processor, user and system, that a process and all it started have had: from Linux's /proc. */
final class ProcessorTime {
    /** Linux tells processor time in hundredths of a second. */
    private static final double MILLISECONDS_PER_TICK = 10;

    private ProcessorTime() {}

    static double of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(ProcessorTime::ofOne)
                .sum();
    }

    /** With the time of its children that have ended and were waited for. */
    private static double ofOne(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (var field = 11; field <= 14; field++) ticks += Long.parseLong(fields[field]);
            return ticks * MILLISECONDS_PER_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }
}
