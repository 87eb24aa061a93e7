package vn.hiza.seeds.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When offices are open and somebody can sign: no weekend, no public holiday of Vietnam, and not the working day that makes up
 * for a holiday on a weekend. The holidays by the moon are data; outside the years that have them only the fixed ones hold.
 */
final class WorkingDays {
    private static final int HUNG_KINGS_SINCE = 2007;
    private static final int SECOND_NATIONAL_DAY_SINCE = 2021;

    /** First day of the year by the moon (Tết) and the tenth of its third month (Hùng Kings' Day). */
    private static final List<String> TET_AND_HUNG_KINGS = List.of(
            "1997-02-07 1997-04-16",
            "1998-01-28 1998-04-06",
            "1999-02-16 1999-04-25",
            "2000-02-05 2000-04-14",
            "2001-01-24 2001-04-03",
            "2002-02-12 2002-04-22",
            "2003-02-01 2003-04-11",
            "2004-01-22 2004-04-28",
            "2005-02-09 2005-04-18",
            "2006-01-29 2006-04-07",
            "2007-02-17 2007-04-26",
            "2008-02-07 2008-04-15",
            "2009-01-26 2009-04-04",
            "2010-02-14 2010-04-23",
            "2011-02-03 2011-04-12",
            "2012-01-23 2012-03-31",
            "2013-02-10 2013-04-19",
            "2014-01-31 2014-04-09",
            "2015-02-19 2015-04-28",
            "2016-02-08 2016-04-16",
            "2017-01-28 2017-04-06",
            "2018-02-16 2018-04-25",
            "2019-02-05 2019-04-14",
            "2020-01-25 2020-04-02",
            "2021-02-12 2021-04-21");

    private static final Set<LocalDate> HOLIDAYS = holidays();

    private WorkingDays() {}

    static boolean isFree(LocalDate day) {
        return isWeekend(day) || HOLIDAYS.contains(day);
    }

    /** The day if it is a working day, else the last one before it; never before the first, then the next one after that. */
    static LocalDate near(LocalDate day, LocalDate first) {
        LocalDate working = day;
        while (isFree(working) && working.isAfter(first)) {
            working = working.minusDays(1);
        }
        while (isFree(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>();
        for (String each : TET_AND_HUNG_KINGS) {
            LocalDate tet = LocalDate.parse(each.substring(0, 10));
            tet.minusDays(2).datesUntil(tet.plusDays(5)).forEach(days::add);
        }
        for (String each : TET_AND_HUNG_KINGS) {
            LocalDate hungKings = LocalDate.parse(each.substring(11));
            int year = hungKings.getYear();
            add(days, LocalDate.of(year, 1, 1));
            if (year >= HUNG_KINGS_SINCE) {
                add(days, hungKings);
            }
            add(days, LocalDate.of(year, 4, 30));
            add(days, LocalDate.of(year, 5, 1));
            add(days, LocalDate.of(year, 9, 2));
            if (year >= SECOND_NATIONAL_DAY_SINCE) {
                add(days, LocalDate.of(year, 9, 3));
            }
        }
        return Set.copyOf(days);
    }

    /** A holiday, and the next working day when it falls on a weekend. */
    private static void add(Set<LocalDate> days, LocalDate holiday) {
        days.add(holiday);
        LocalDate instead = holiday;
        while (isWeekend(holiday) && (isWeekend(instead) || days.contains(instead))) {
            instead = instead.plusDays(1);
        }
        days.add(instead);
    }
}
