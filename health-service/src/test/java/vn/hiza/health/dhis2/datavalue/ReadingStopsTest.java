package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** A body ends in what cannot be read; who is refused for the number of values has not come so far. */
class ReadingStopsTest {
    private static final int MOST = 7;
    private static final int SENT = 40_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSON|{\"dataValues\":[|{},",
                "XML|<dataValueSet>|<dataValue/>",
                "ADX|<adx xmlns='urn:ihe:qrph:adx:2015'><group>|<dataValue/>",
                "ADX|<adx xmlns='urn:ihe:qrph:adx:2015'>|<group/>",
                "CSV|dataelement,period,orgunit~|,~"
            })
    void nothingIsReadBeyondOneTooMany(DataValueFormat format, String head, String value) {
        // Given
        byte[] body = ((head + value.repeat(SENT)).replace('~', '\n') + "\"<broken").getBytes(StandardCharsets.UTF_8);
        AtomicInteger seen = new AtomicInteger();
        AtomicInteger all = new AtomicInteger();

        // When
        assertThatThrownBy(() -> read(format, body, () -> refuseBeyond(seen)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("one-too-many"));

        // Then
        assertThat(seen).hasValue(MOST + 1);
        assertThatThrownBy(() -> read(format, body, all::incrementAndGet))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.slug())
                        .startsWith("malformed-"));
        assertThat(all).hasValueGreaterThanOrEqualTo(SENT);
    }

    private static void read(DataValueFormat format, byte[] body, Runnable next) {
        format.read(new ByteArrayInputStream(body), true, new WholePayload(next));
    }

    private static void refuseBeyond(AtomicInteger seen) {
        if (seen.incrementAndGet() > MOST) {
            throw new BusinessException(Category.TOO_LARGE, "one-too-many", "Send less.");
        }
    }
}
