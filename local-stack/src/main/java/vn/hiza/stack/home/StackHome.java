package vn.hiza.stack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The data home of one local suite.
 *
 * @param folder its absolute path
 */
public record StackHome(Path folder) {
    public StackHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /** {@code HIZA_HOME}, else {@code .hiza} in the suite's own folder. */
    public static StackHome of(Map<String, String> environment, Path root) {
        String named = environment.getOrDefault("HIZA_HOME", "");
        return new StackHome(named.isBlank() ? root.resolve(".hiza") : Path.of(named));
    }

    public StackHome create() throws IOException {
        Files.createDirectories(run());
        return this;
    }

    /** Where pid files and logs are. */
    public Path run() {
        return folder.resolve("run");
    }

    public Path pidFile(String process) {
        return run().resolve(process + ".pid");
    }

    public Path log(String process) {
        return run().resolve(process + ".log");
    }

    /** There while a suite is up and ready. */
    public Path readyMark() {
        return run().resolve("ready");
    }

    public Path issuer() {
        return folder.resolve("issuer");
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path versionFile() {
        return folder.resolve("version.properties");
    }

    /** Remembers which seeds were loaded completely. */
    public Path seedsMark() {
        return folder.resolve("seeds-loaded");
    }
}
