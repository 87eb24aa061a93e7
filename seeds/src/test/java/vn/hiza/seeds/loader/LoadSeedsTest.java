package vn.hiza.seeds.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a container starts it: a process of its own that learns everything from its environment. */
class LoadSeedsTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path secrets;

    private ScriptedGateway gateway;

    private record Ended(int status, String said) {}

    @BeforeEach
    void start() throws IOException {
        gateway = new ScriptedGateway();
        SmallSeeds.in(folder);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void loadsWithTheTokenOfAFileAndPrintsWhatBecameOfTheRows() throws Exception {
        // Given
        Path token = Files.writeString(secrets.resolve("token"), "of-the-file\n");

        // When
        Ended ended = run(Map.of("HIZA_TOKEN", "", "HIZA_TOKEN_FILE", token.toString()));

        // Then
        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("headcounts 2 of 2", "headcounts: 2 created, 0 updated, 0 unchanged");
        assertThat(gateway.authorizations).hasSize(14).containsOnly("Bearer of-the-file");
    }

    @Test
    void failsWithTheReasonAlone() throws Exception {
        // Given
        gateway.batchesMeet(403);

        // When
        Ended ended = run(Map.of("HIZA_TOKEN", "weak"));

        // Then
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said().trim()).isEqualTo("districts: the suite answered 403 {\"title\":\"trouble\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void saysThatATokenIsMissingWhenTheVariablesAreBlank(String blank) throws Exception {
        // When
        Ended ended = run(Map.of("HIZA_TOKEN", blank, "HIZA_TOKEN_FILE", blank));

        // Then
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said())
                .contains("Set HIZA_TOKEN, or HIZA_TOKEN_FILE with the path of a file that holds a token.");
    }

    private Ended run(Map<String, String> tokens) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadSeeds.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true);
        Map<String, String> environment = new HashMap<>(tokens);
        environment.put("HIZA_GATEWAY_URL", gateway.address().toString());
        program.environment().keySet().removeIf(name -> name.startsWith("HIZA_") || name.startsWith("JAVA_"));
        program.environment().putAll(environment);
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
