package vn.hiza.health.dhis2.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** The bodies end in what cannot be read; who is refused for the number of registrations has not come so far. */
class RegistrationReadingStopsTest {
    private static final int MOST = 7;

    private final AtomicInteger seen = new AtomicInteger();

    private static byte[] body(String head, String entry) {
        return (head + entry.repeat(20_000) + "<broken").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void jsonIsNotReadBeyondOneTooMany() {
        byte[] body = body("{\"completeDataSetRegistrations\":[", "{},");
        assertThatThrownBy(() -> Registrations.json(body, this::refuseBeyond)).hasMessage("Send less.");
        assertThat(seen).hasValue(MOST + 1);
    }

    @Test
    void xmlIsNotReadBeyondOneTooMany() {
        byte[] body = body("<completeDataSetRegistrations>", "<completeDataSetRegistration/>");
        assertThatThrownBy(() -> Registrations.xml(body, this::refuseBeyond)).hasMessage("Send less.");
        assertThat(seen).hasValue(MOST + 1);
    }

    private void refuseBeyond() {
        if (seen.incrementAndGet() > MOST) {
            throw new BusinessException(Category.TOO_LARGE, "one-too-many", "Send less.");
        }
    }
}
