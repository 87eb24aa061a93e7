package vn.hiza.gateway.display;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hiza.gateway.indicator.Words;

/** Days and months as people write them: 26/11/2021 in Vietnamese, 26 November 2021 in English. */
public final class DayDisplay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DayDisplay() {}

    public static Words of(LocalDate day) {
        return new Words(DAY.format(day), ENGLISH_DAY.format(day));
    }

    public static Words of(YearMonth month) {
        return new Words(MONTH.format(month), ENGLISH_MONTH.format(month));
    }
}
