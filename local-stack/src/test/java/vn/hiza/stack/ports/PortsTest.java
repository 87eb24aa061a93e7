package vn.hiza.stack.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.stack.Refusal;

class PortsTest {
    @Test
    void offsetMovesEveryPort() {
        // Given
        Ports plain = Ports.of(Map.of());

        // When
        Ports moved = Ports.of(Map.of("HIZA_PORT_OFFSET", "100"));

        // Then
        assertThat(plain.gateway()).isEqualTo(8080);
        assertThat(plain.postgres()).isEqualTo(15432);
        assertThat(plain.kafka()).isEqualTo(19092);
        plain.byUse().forEach((use, port) -> assertThat(moved.byUse()).containsEntry(use, port + 100));
    }

    @Test
    void noTwoProcessesShareAPort() {
        // Given
        Ports ports = new Ports(0);

        // When
        var used = ports.byUse().values();

        // Then
        assertThat(new HashSet<>(used)).hasSameSizeAs(used);
    }

    @Test
    void offsetThatIsNoNumberIsRefusedAsTypedWrongly() {
        // Given
        Map<String, String> environment = Map.of("HIZA_PORT_OFFSET", "ten");

        // When // Then
        assertThatThrownBy(() -> Ports.of(environment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContaining("HIZA_PORT_OFFSET is \"ten\"");
    }

    @Test
    void offsetBeyondTheLastPortIsRefused() {
        // Given
        Map<String, String> environment = Map.of("HIZA_PORT_OFFSET", "60000");

        // When // Then
        assertThatThrownBy(() -> Ports.of(environment)).hasMessageContaining("from 0 to");
    }

    @Test
    void takenPortIsNamedWithItsUseAndItsHolder() throws Exception {
        // Given
        Ports ports = new Ports(9_000);
        try (ServerSocket taken = new ServerSocket(ports.gateway(), 1, InetAddress.getLoopbackAddress())) {
            // When // Then
            assertThatThrownBy(() -> PortCheck.check(ports))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (gateway) is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("HIZA_PORT_OFFSET=");
        }
    }
}
