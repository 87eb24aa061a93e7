package vn.hiza.health.dhis2.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of periods, exactly or not at all. */
public final class PeriodText {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})W([0-9]{1,2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})([0-9]{2})");
    private static final Pattern ADX = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})/(P[0-9]+[A-Z])");

    private PeriodText() {}

    /** A period as DHIS2 writes it in JSON, XML and CSV. */
    public static Period ofId(String text) throws UnreadablePeriod {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return new Period(PeriodType.DAILY, day(number(day, 1), number(day, 2), number(day, 3)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return week(number(week, 1), number(week, 2));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            if (number(month, 2) < 1 || number(month, 2) > 12) {
                throw new UnreadablePeriod("a year has no month " + month.group(2));
            }
            return new Period(
                    PeriodType.MONTHLY,
                    YearMonth.of(number(month, 1), number(month, 2)).atDay(1));
        }
        throw new UnreadablePeriod("periods are days as 20211115, weeks as 2021W46 and months as 202111");
    }

    /** A period as ADX writes it: its first day and its length, which must fit each other. */
    public static Period ofAdx(String text) throws UnreadablePeriod {
        Matcher adx = ADX.matcher(text);
        if (!adx.matches()) {
            throw new UnreadablePeriod("ADX periods are written as 2021-11-15/P1D, 2021-11-15/P7D or 2021-11-01/P1M");
        }
        PeriodType type =
                switch (adx.group(4)) {
                    case "P1D" -> PeriodType.DAILY;
                    case "P7D", "P1W" -> PeriodType.WEEKLY;
                    case "P1M" -> PeriodType.MONTHLY;
                    default ->
                        throw new UnreadablePeriod("the length " + adx.group(4) + " is none of P1D, P7D and P1M");
                };
        LocalDate first = day(number(adx, 1), number(adx, 2), number(adx, 3));
        if (!type.begins(first)) {
            throw new UnreadablePeriod(
                    type == PeriodType.WEEKLY
                            ? "a week begins on a Monday, and " + first + " is a "
                                    + first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            : "a month begins on its first day, and " + first + " is another");
        }
        return new Period(type, first);
    }

    private static Period week(int year, int week) throws UnreadablePeriod {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
        if (week < 1 || week > weeks) {
            throw new UnreadablePeriod("the year " + year + " has the weeks 1 to " + weeks);
        }
        LocalDate monday = inFirst.minusDays(inFirst.getDayOfWeek().getValue() - 1L);
        return new Period(PeriodType.WEEKLY, monday.plusWeeks(week - 1L));
    }

    private static LocalDate day(int year, int month, int day) throws UnreadablePeriod {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            throw new UnreadablePeriod("there is no such day in the calendar");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
