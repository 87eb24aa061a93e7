package vn.hiza.gateway.reportpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.IdempotencyKeys;

/** How long a phone repeats by itself what it sent, and how long the server knows that it has had it. */
class ParcelAgeTest {
    private static final Pattern DAYS = Pattern.compile("KEY_LIVES = ([0-9]+) \\* 24 \\* 60 \\* 60 \\* 1000;");

    @Test
    void phoneRepeatsNothingThatTheServerMayHaveForgotten() {
        // When
        Matcher days = DAYS.matcher(new String(
                Objects.requireNonNull(new PageFiles().named("queue.js")).plain(), StandardCharsets.UTF_8));

        // Then
        assertThat(days.find()).isTrue();
        assertThat(Duration.ofDays(Long.parseLong(days.group(1))))
                .isBetween(Duration.ofDays(30), IdempotencyKeys.KEPT.minusDays(7));
    }
}
