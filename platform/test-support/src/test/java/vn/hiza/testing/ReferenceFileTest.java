package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFileTest {
    @TempDir
    Path folder;

    @Test
    void refusesAStaleFileAndSaysHowToWriteItAnew() throws IOException {
        // Given
        Files.writeString(folder.resolve("access.md"), "old");

        // When // Then
        assertThatThrownBy(() -> ReferenceFile.assertCurrent(folder, "access.md", "new", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dhiza.reference.write=true");
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> ReferenceFile.assertCurrent(folder, "access.md", "new", false))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void writesWhatItThenAccepts() throws IOException {
        // When
        ReferenceFile.assertCurrent(folder.resolve("reference"), "access.md", "new", true);

        // Then
        assertThat(folder.resolve("reference/access.md")).hasContent("new");
        ReferenceFile.assertCurrent(folder.resolve("reference"), "access.md", "new", false);
    }
}
