package vn.hiza.stack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void homeIsInTheSuitesFolderUnlessTheEnvironmentNamesAnother() {
        // Given
        Path root = folder.resolve("suite");

        // When
        StackHome plain = StackHome.of(Map.of(), root);
        StackHome named =
                StackHome.of(Map.of("HIZA_HOME", folder.resolve("else").toString()), root);

        // Then
        assertThat(plain.folder()).isEqualTo(root.resolve(".hiza"));
        assertThat(named.pidFile("kafka")).isEqualTo(folder.resolve("else/run/kafka.pid"));
    }

    @Test
    void dataOfTheSameVersionAreUsedAgain() throws Exception {
        // Given
        StackHome home = new StackHome(folder).create();
        DataVersion.ofThisBuild().claim(home);
        Files.createDirectories(home.postgres());

        // When
        DataVersion.ofThisBuild().claim(home);

        // Then
        assertThat(home.versionFile()).content().contains("postgresql=18").contains("layout=1");
    }

    @Test
    void dataOfAnotherPostgresqlAreRefusedWithTheWayOut() throws Exception {
        // Given
        StackHome home = new StackHome(folder).create();
        new DataVersion("1", "17").claim(home);

        // When // Then
        assertThatThrownBy(() -> DataVersion.ofThisBuild().claim(home))
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("./hiza reset");
    }

    @Test
    void dataWithoutAMarkAreOfAnUnknownVersion() throws Exception {
        // Given
        StackHome home = new StackHome(folder).create();
        Files.createDirectories(home.postgres());

        // When // Then
        assertThatThrownBy(() -> DataVersion.ofThisBuild().claim(home)).hasMessageContaining("layout unknown");
    }

    @Test
    void fullDiskIsRefusedWithWhatIsFreeAndWhatIsNeeded() {
        // Given
        StackHome home = new StackHome(folder);

        // When // Then
        assertThatThrownBy(() -> DiskSpace.check(home, 300L << 20))
                .hasMessageContaining("Only 300 MB are free")
                .hasMessageContaining("1024 MB")
                .hasMessageContaining("HIZA_HOME");
        DiskSpace.check(home, 2L << 30);
    }

    @Test
    void erasesItsOwnFolderWhole() throws Exception {
        // Given
        StackHome home = new StackHome(folder.resolve("home")).create();
        Files.createDirectories(home.kafka().resolve("topic-0"));
        Files.writeString(home.kafka().resolve("topic-0/000.log"), "records");

        // When
        Erasure.erase(home);

        // Then
        assertThat(home.folder()).doesNotExist();
    }

    @Test
    void erasesNothingWhereSomethingElseLies() throws Exception {
        // Given
        StackHome home = new StackHome(folder.resolve("home")).create();
        Path letter = Files.writeString(home.folder().resolve("letter.txt"), "dear");

        // When // Then
        assertThatThrownBy(() -> Erasure.erase(home)).hasMessageContaining("letter.txt");
        assertThat(letter).exists();
        assertThat(home.run()).exists();
    }
}
