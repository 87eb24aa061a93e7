package vn.hiza.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The pid of a process, in a file for everyone to read.
 *
 * @param file holds the number and nothing else
 */
public record PidFile(Path file) {
    /** Clocks of files and of processes are not read at the same instant. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public void write(long pid) throws IOException {
        Files.writeString(file, pid + "\n");
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process, if it still runs; a process younger than the file merely inherited the number. */
    public Optional<ProcessHandle> running() {
        try {
            long pid = Long.parseLong(Files.readString(file).trim());
            Instant written = Files.getLastModifiedTime(file).toInstant().plus(TOLERANCE);
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                    .startInstant()
                    .map(start -> !start.isAfter(written))
                    .orElse(true));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
