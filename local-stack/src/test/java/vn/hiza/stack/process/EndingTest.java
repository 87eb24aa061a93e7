package vn.hiza.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void processThatListensEndsAtOnce() throws Exception {
        // Given
        Process process = new ProcessBuilder("sleep", "60").start();

        // When
        Ending.terminate(process.toHandle(), Duration.ofSeconds(20));

        // Then
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void processThatDoesNotListenIsKilledWhenPatienceEnds() throws Exception {
        // Given
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM INT; echo deaf; while :; do sleep 1; done").start();
        deaf.inputReader().readLine();

        // When
        Ending.terminate(deaf.toHandle(), Duration.ofMillis(300));

        // Then
        assertThat(deaf.isAlive()).isFalse();
    }

    @Test
    void interruptReachesTheProcess() throws Exception {
        // Given
        Process process =
                new ProcessBuilder("sh", "-c", "trap 'exit 7' INT; echo up; while :; do sleep 0.1; done").start();
        process.inputReader().readLine();

        // When
        Ending.interrupt(process.toHandle(), Duration.ofSeconds(20));

        // Then
        assertThat(process.waitFor()).isEqualTo(7);
    }
}
