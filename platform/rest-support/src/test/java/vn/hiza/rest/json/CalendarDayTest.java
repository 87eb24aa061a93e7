package vn.hiza.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Test
    void monthsHaveTheDaysTheCalendarGivesThem() {
        // Given
        for (int year : new int[] {0, 1899, 1900, 1990, 2000, 2020, 2021, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

                    // When // Then
                    assertThat(CalendarDay.of(text)).as(text).isEqualTo(byTheFormatter(text));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-11-1",
                "2021-11-151",
                "2021/11/15",
                "2021-11/15",
                "20211115--",
                "+021-11-15",
                "-021-11-15",
                "2021-1-015",
                "2021-11- 5",
                "2021-11-1\u0665",
                "\uff12021-11-15",
                "2021-11-1x",
                "2021-11-15Z"
            })
    void whatIsWrittenInAnotherWayIsNoDay(String text) {
        // When // Then
        assertThat(CalendarDay.of(text)).isNull();
    }

    private static @Nullable LocalDate byTheFormatter(String text) {
        try {
            return LocalDate.parse(text, STRICT);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
