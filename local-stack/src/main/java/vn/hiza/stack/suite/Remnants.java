package vn.hiza.stack.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.hiza.stack.Narration;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.process.Ending;
import vn.hiza.stack.process.PidFile;

/** Processes whose launcher is gone: found by their pid files and ended in the same order as ever. */
public final class Remnants {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Remnants() {}

    /** Returns how many were ended. */
    public static int end(StackHome home, Narration narration) throws IOException {
        int ended = 0;
        for (String name : LocalSuite.STOPPING_ORDER) {
            Optional<ProcessHandle> process = running(home, name);
            if (process.isPresent()) {
                narration.say("Stopping " + name + " (process " + process.get().pid() + "), left from an earlier run.");
                if (name.equals(LocalSuite.POSTGRES)) {
                    Ending.interrupt(process.get(), PATIENCE);
                } else {
                    Ending.terminate(process.get(), PATIENCE);
                }
                ended++;
            }
            new PidFile(home.pidFile(name)).remove();
        }
        Files.deleteIfExists(home.readyMark());
        return ended;
    }

    private static Optional<ProcessHandle> running(StackHome home, String name) throws IOException {
        Optional<ProcessHandle> known = new PidFile(home.pidFile(name)).running();
        return known.isEmpty() && name.equals(LocalSuite.POSTGRES) ? serverInFolder(home) : known;
    }

    /** A server that was starting when its launcher was killed has written only its own pid file. */
    private static Optional<ProcessHandle> serverInFolder(StackHome home) throws IOException {
        Path file = home.postgres().resolve("data/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        PidFile copy = new PidFile(home.pidFile(LocalSuite.POSTGRES));
        copy.write(Long.parseLong(lines.get(0).trim()));
        Files.setLastModifiedTime(copy.file(), Files.getLastModifiedTime(file));
        return copy.running();
    }
}
