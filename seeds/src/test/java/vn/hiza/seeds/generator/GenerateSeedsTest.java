package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSeedsTest {
    private static final long LARGEST_FILE = 1_500_000;

    @Test
    void writesTheCommittedFilesByteForByte(@TempDir Path fresh) throws IOException {
        // When
        GenerateSeeds.write(fresh);

        // Then
        assertThat(names(fresh)).hasSize(14).isEqualTo(names(SeedData.FOLDER));
        for (String name : names(fresh)) {
            assertThat(fresh.resolve(name)).hasSameBinaryContentAs(SeedData.FOLDER.resolve(name));
        }
    }

    @Test
    void filesStaySmallAndEndLinesAlikeEverywhere() throws IOException {
        for (String name : names(SeedData.FOLDER)) {
            // When
            String text = Files.readString(SeedData.FOLDER.resolve(name));

            // Then
            assertThat(text).as(name).endsWith("\n").doesNotContain("\r");
            assertThat(Files.size(SeedData.FOLDER.resolve(name))).as(name).isLessThan(LARGEST_FILE);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
