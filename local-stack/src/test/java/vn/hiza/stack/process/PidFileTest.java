package vn.hiza.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void knowsTheProcessThatRuns() throws Exception {
        // Given
        PidFile file = new PidFile(folder.resolve("a.pid"));
        long self = ProcessHandle.current().pid();

        // When
        file.write(self);

        // Then
        assertThat(file.running()).map(ProcessHandle::pid).contains(self);
        assertThat(file.file()).hasContent(self + "\n");
    }

    @Test
    void processYoungerThanTheFileOnlyInheritedTheNumber() throws Exception {
        // Given
        PidFile file = new PidFile(folder.resolve("a.pid"));
        file.write(ProcessHandle.current().pid());

        // When
        Files.setLastModifiedTime(file.file(), FileTime.from(Instant.parse("2021-11-26T00:00:00Z")));

        // Then
        assertThat(file.running()).isEmpty();
    }

    @Test
    void endedProcessDoesNotRun() throws Exception {
        // Given
        PidFile file = new PidFile(folder.resolve("a.pid"));
        Process ended = new ProcessBuilder("true").start();

        // When
        file.write(ended.pid());
        ended.waitFor();

        // Then
        assertThat(file.running()).isEmpty();
    }

    @Test
    void missingOrSpoiltFileNamesNoProcess() throws Exception {
        // Given
        PidFile spoilt = new PidFile(Files.writeString(folder.resolve("spoilt.pid"), "not a number"));

        // When
        PidFile missing = new PidFile(folder.resolve("missing.pid"));

        // Then
        assertThat(spoilt.running()).isEmpty();
        assertThat(missing.running()).isEmpty();
    }
}
