package vn.hiza.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardStreamTest {
    @Test
    void knowsWhenAVersionOrALaterOneCame() {
        // Given
        BoardStream stream = new BoardStream();
        // When
        stream.take("event:board\nid:7\ndata:{\"dataVer");
        stream.take("sion\":\"7\"}\n\n");
        // Then
        assertThat(stream.arrivalOf(6)).isNotNull().isEqualTo(stream.arrivalOf(7));
        assertThat(stream.arrivalOf(8)).isNull();
    }
}
