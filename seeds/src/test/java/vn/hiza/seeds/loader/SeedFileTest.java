package vn.hiza.seeds.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedFileTest {
    @TempDir
    private Path folder;

    @Test
    void moneyKeepsItsCents() throws IOException {
        // Given
        String line = "{\"amounts\":[{\"amount\":27000000.00,\"currency\":\"USD\"}]}";
        Files.writeString(folder.resolve("capital-movements.jsonl"), line + "\n");

        // Then
        assertThat(SeedFile.of(folder, "capital-movements").rows())
                .extracting(Object::toString)
                .containsExactly(line);
    }

    @Test
    void codesKeepTheirZerosAndFlagsAreFlags() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("enterprises.csv"), "taxCode,district,exportProcessing\n0100233488,017,true\n");

        // Then
        assertThat(SeedFile.of(folder, "enterprises").rows())
                .extracting(Object::toString)
                .containsExactly("{\"taxCode\":\"0100233488\",\"district\":\"017\",\"exportProcessing\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"code\":", "", "[1]", "null"})
    void namesTheLineThatIsNoRow(String line) throws IOException {
        // Given
        Files.writeString(folder.resolve("zones.jsonl"), "{\"code\":\"A\"}\n" + line + "\n");

        // Then
        assertThatThrownBy(() -> SeedFile.of(folder, "zones").rows())
                .isInstanceOf(SeedsRefused.class)
                .hasMessageContaining("zones.jsonl, line 2 is no JSON");
    }

    @Test
    void namesTheCellThatIsNoNumber() throws IOException {
        // Given
        Files.writeString(folder.resolve("headcounts.csv"), "enterprise,total\n0100233488,12\n0100112437,1e3\n");

        // Then
        assertThatThrownBy(() -> SeedFile.of(folder, "headcounts").rows())
                .isInstanceOf(SeedsRefused.class)
                .hasMessageContaining("headcounts.csv, line 3 has no number in the field total but \"1e3\"");
    }
}
