package vn.hiza.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void showsTheLastLinesOnly() throws Exception {
        // Given
        String lines =
                IntStream.rangeClosed(1, 30_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        Path log = Files.writeString(folder.resolve("a.log"), lines);

        // When
        String tail = LogTail.of(log, 2);

        // Then
        assertThat(tail).isEqualTo("    line 29999\n    line 30000");
    }

    @Test
    void saysSoWhenThereIsNothing() throws Exception {
        // Given
        Path empty = Files.createFile(folder.resolve("empty.log"));

        // When
        String tail = LogTail.of(empty, 20);

        // Then
        assertThat(tail).contains("empty");
        assertThat(LogTail.of(folder.resolve("none.log"), 20)).contains("cannot be read");
    }
}
