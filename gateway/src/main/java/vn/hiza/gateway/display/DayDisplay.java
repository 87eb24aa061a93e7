package vn.hiza.gateway.display;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hiza.gateway.indicator.Words;

/** Days as people write them: 26/11/2021 and 26 Nov 2021 in tables, in full in sentences. */
public final class DayDisplay {
    private static final DateTimeFormatter VI_SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter EN_SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter EN_FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter VI_MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter VI_TICK = DateTimeFormatter.ofPattern("M/uu", Locale.ROOT);
    private static final DateTimeFormatter EN_TICK = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private DayDisplay() {}

    public static Words of(LocalDate day) {
        return new Words(VI_SHORT.format(day), EN_SHORT.format(day));
    }

    public static Words inFull(LocalDate day) {
        return new Words(
                "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear(),
                EN_FULL.format(day));
    }

    public static Words month(YearMonth month) {
        return new Words(VI_MONTH.format(month), EN_MONTH.format(month));
    }

    /** For an axis with little room, of twelve months at most. */
    public static Words monthInShort(YearMonth month) {
        return new Words(VI_TICK.format(month), EN_TICK.format(month));
    }
}
