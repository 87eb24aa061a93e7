package vn.hiza.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupArchiveTest {
    @TempDir
    Path folder;

    @Test
    void whatOneRunWroteTheNextOneUses() throws Exception {
        // Given
        StartupArchive archive = new StartupArchive(program());
        String write = archive.arguments().get(0);
        assertThat(write).startsWith("-XX:ArchiveClassesAtExit=");

        // When
        Files.writeString(Path.of(write.split("=", 2)[1]), "classes");
        archive.keep();

        // Then
        assertThat(archive.arguments().get(0)).startsWith("-XX:SharedArchiveFile=");
    }

    @Test
    void archiveOfAnOlderBuildIsNotUsed() throws Exception {
        // Given
        Path program = program();
        StartupArchive archive = new StartupArchive(program);
        Files.writeString(Path.of(archive.arguments().get(0).split("=", 2)[1]), "classes");
        archive.keep();

        // When
        Files.setLastModifiedTime(program, FileTime.from(Instant.now().plusSeconds(60)));

        // Then
        assertThat(archive.arguments().get(0)).startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void programThatIsNotBuiltHasNone() throws Exception {
        // Given
        StartupArchive archive = new StartupArchive(folder.resolve("absent.jar"));

        // When
        archive.keep();

        // Then
        assertThat(archive.arguments()).isEmpty();
    }

    private Path program() throws Exception {
        Path program = Files.createFile(folder.resolve("program.jar"));
        Files.setLastModifiedTime(program, FileTime.from(Instant.now().minusSeconds(60)));
        return program;
    }
}
