package vn.hiza.endtoend;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Programs that are run to their end.
 *
 * @param environment what they are told beside the words
 * @param log where what they say on the error stream goes
 */
record CommandLine(Map<String, String> environment, Path log) {
    private static final int PATIENCE_MINUTES = 10;

    /** What the program says on its output; an exception when it fails. */
    String run(List<String> words) throws IOException, InterruptedException {
        Path output = Files.createTempFile("hiza-command", ".out");
        try {
            ProcessBuilder program = new ProcessBuilder(words)
                    .redirectOutput(output.toFile())
                    .redirectError(Redirect.appendTo(log.toFile()));
            program.environment().putAll(environment);
            Process process = program.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(words + " took longer than " + PATIENCE_MINUTES + " minutes; see " + log);
            }
            String said = Files.readString(output).strip();
            if (process.exitValue() != 0) {
                throw new IOException(words + " ended with " + process.exitValue() + ": " + said + "; see " + log);
            }
            return said;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    boolean works(List<String> words) throws InterruptedException {
        try {
            run(words);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }
}
