package vn.hiza.gateway.display;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hiza.gateway.indicator.Words;

/** Days and months as people write them: 26/11/2021 in Vietnamese, 26 November 2021 in English; shorter in tables. */
public final class DayDisplay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TICK = DateTimeFormatter.ofPattern("M/uu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_TICK = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private DayDisplay() {}

    public static Words of(LocalDate day) {
        return new Words(DAY.format(day), ENGLISH_DAY.format(day));
    }

    /** To the minute. */
    public static Words of(ZonedDateTime moment) {
        String time = TIME.format(moment);
        Words day = of(moment.toLocalDate());
        return new Words(time + " " + day.vi(), day.en() + ", " + time);
    }

    public static Words of(YearMonth month) {
        return new Words(MONTH.format(month), ENGLISH_MONTH.format(month));
    }

    /** For a cell of a table. */
    public static Words inTable(LocalDate day) {
        return new Words(DAY.format(day), SHORT_ENGLISH_DAY.format(day));
    }

    public static Words inTable(YearMonth month) {
        return new Words(MONTH.format(month), SHORT_ENGLISH_MONTH.format(month));
    }

    /** As official papers write it: ngày 26 tháng 11 năm 2021. */
    public static Words inFull(LocalDate day) {
        return new Words(
                "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear(),
                ENGLISH_DAY.format(day));
    }

    /** For an axis with little room, of twelve months at most. */
    public static Words onAxis(YearMonth month) {
        return new Words(TICK.format(month), ENGLISH_TICK.format(month));
    }
}
