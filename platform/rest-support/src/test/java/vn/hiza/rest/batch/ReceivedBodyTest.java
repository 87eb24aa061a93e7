package vn.hiza.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.facts.BusinessException;

class ReceivedBodyTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, ReceivedBody.IN_MEMORY - 1, ReceivedBody.IN_MEMORY, ReceivedBody.IN_MEMORY + 1, 3_000_000})
    void isWholeHoweverLongItIs(int length) {
        byte[] sent = bytes(length);

        try (ReceivedBody body = ReceivedBody.of(new ByteArrayInputStream(sent))) {
            assertThat(body.whole()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, ReceivedBody.IN_MEMORY, 3_000_000})
    void isRefusedWhenItBreaksOff(int length) {
        InputStream sent = new SequenceInputStream(new ByteArrayInputStream(bytes(length)), new Broken());

        assertThatThrownBy(() -> ReceivedBody.of(sent))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("broken-body"));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line broke");
        }
    }
}
