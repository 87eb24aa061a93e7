package vn.hiza.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void portThatSomebodyListensOnIsNotGiven() throws Exception {
        // Given
        int taken = FreePort.any();
        Set<Integer> given = new HashSet<>();

        // When
        try (ServerSocket holder = new ServerSocket(taken)) {
            for (int asked = 0; asked < 20_000; asked++) {
                given.add(FreePort.any());
            }
            assertThat(holder.isBound()).isTrue();
        }

        // Then
        assertThat(given).doesNotContain(taken).hasSizeGreaterThan(1_000).allSatisfy(port -> assertThat(port)
                .isBetween(FreePort.FIRST, FreePort.LAST));
    }
}
