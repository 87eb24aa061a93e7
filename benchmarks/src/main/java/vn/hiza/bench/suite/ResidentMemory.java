package vn.hiza.bench.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** What processes hold of the machine's memory. */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** In megabytes, of all of them together. */
    public static double of(Collection<Long> processes) throws IOException {
        double kilobytes = 0;
        for (long process : processes) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
                kilobytes += lines.filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum();
            }
        }
        return kilobytes / 1_024;
    }
}
