package vn.hiza.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void portThatSomebodyListensOnIsNotGiven() throws Exception {
        // Given: asked so often that its turn comes again
        int taken = FreePort.any();
        List<Integer> given = new ArrayList<>();

        // When
        try (ServerSocket holder = new ServerSocket(taken)) {
            for (int asked = FreePort.FIRST; asked <= FreePort.LAST; asked++) {
                given.add(FreePort.any());
            }
            assertThat(holder.isBound()).isTrue();
        }

        // Then
        assertThat(given).doesNotContain(taken).allSatisfy(port -> assertThat(port)
                .isBetween(FreePort.FIRST, FreePort.LAST));
    }

    @Test
    void severalPortsAreDifferentOnes() {
        // Given
        List<Integer> given = new ArrayList<>();

        // When
        for (int asked = 0; asked < 500; asked++) {
            given.add(FreePort.any());
        }

        // Then
        assertThat(given).doesNotHaveDuplicates();
    }
}
