package vn.hiza.stack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hiza.stack.Console;
import vn.hiza.stack.Refusal;

class CommandsTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void tokenSaysTheTokenAndNothingElse() throws Exception {
        // Given
        List<String> typed = List.of("token", "city");

        // When
        int code = Commands.run(typed, around());

        // Then
        assertThat(code).isZero();
        assertThat(said()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
    }

    @Test
    void unknownCommandIsTypedWrongly() {
        // Given
        List<String> typed = List.of("frobnicate");

        // When // Then
        assertThatThrownBy(() -> Commands.run(typed, around()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContaining("no command \"frobnicate\"")
                .hasMessageContaining("./hiza help");
    }

    @Test
    void unknownOptionIsAnsweredWithTheKnownOnes() {
        // Given
        List<String> typed = List.of("board", "--date", "2021-11-26");

        // When // Then
        assertThatThrownBy(() -> Commands.run(typed, around())).hasMessageContaining("--as-of, --lang");
    }

    @Test
    void dayIsWrittenInOneWay() {
        // Given
        List<String> typed = List.of("board", "--as-of=26/11/2021");

        // When // Then
        assertThatThrownBy(() -> Commands.run(typed, around())).hasMessageContaining("write it as 2021-11-26");
    }

    @Test
    void boardWithoutAGatewaySaysHowToStartOne() {
        // Given
        List<String> typed = List.of("board", "--lang", "vi");

        // When // Then
        assertThatThrownBy(() -> Commands.run(typed, around())).hasMessageContaining("./hiza up");
    }

    @Test
    void statusOfNothingIsNotReady() throws Exception {
        // Given
        List<String> typed = List.of("status");

        // When
        int code = Commands.run(typed, around());

        // Then
        assertThat(code).isEqualTo(3);
        assertThat(said()).containsPattern("gateway +- +\\d+ +not running");
    }

    @Test
    void downOfNothingStopsNothing() throws Exception {
        // Given
        List<String> typed = List.of("down");

        // When
        int code = Commands.run(typed, around());

        // Then
        assertThat(code).isZero();
        assertThat(said()).contains("Nothing was running.");
    }

    @Test
    void helpTellsOfEveryCommand() throws Exception {
        // Given
        List<String> commands = List.of("up", "status", "down", "reset", "board", "token", "bench", "help");

        // When
        Commands.run(List.of("help"), around());

        // Then
        assertThat(commands).allSatisfy(command -> assertThat(said()).contains("./hiza " + command));
    }

    private Surroundings around() {
        return new Surroundings(
                Map.of("HIZA_HOME", home.toString(), "HIZA_PORT_OFFSET", "8000"),
                new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
