package vn.hiza.health.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.hiza.health.DefaultZone;

/** Periods and deadlines, held to a calendar reckoned another way. */
class ReportingDutyTest {
    private static final long HANOI_AHEAD = 7 * 3600;

    @Provide
    Arbitrary<ReportingDuty> duties() {
        return Duties.any();
    }

    /** Dense where calendars are difficult: around the ends of years and of Februaries. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1991, 2060);
        Arbitrary<LocalDate> any = Arbitraries.longs().between(8_000, 32_000).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> newYears =
                years.flatMap(year -> Arbitraries.integers().between(-8, 8).map(off -> LocalDate.of(year, 1, 1)
                        .plusDays(off)));
        Arbitrary<LocalDate> marches =
                years.flatMap(year -> Arbitraries.integers().between(-3, 3).map(off -> LocalDate.of(year, 3, 1)
                        .plusDays(off)));
        return Arbitraries.oneOf(any, newYears, marches);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Asia/Kolkata");
    }

    @Property
    void aDayLiesInOnePeriodWhichItsNeighboursContinue(@ForAll Frequency frequency, @ForAll("days") LocalDate day) {
        ReportingPeriod period = frequency.around(day);

        assertThat(day).isBetween(period.first(), period.last());
        assertThat(frequency.around(period.first())).isEqualTo(period);
        assertThat(frequency.around(period.last())).isEqualTo(period);
        assertThat(frequency.around(period.last().plusDays(1)).first())
                .isEqualTo(period.last().plusDays(1));
    }

    @Property
    void weeksAreThoseOfTheStandard(@ForAll("days") LocalDate day) {
        ReportingPeriod week = Frequency.WEEKLY.around(day);

        String monday = DateTimeFormatter.ISO_WEEK_DATE.format(week.first());
        assertThat(monday).isEqualTo(week.name() + "-1");
        assertThat(DateTimeFormatter.ISO_WEEK_DATE.format(week.last())).isEqualTo(week.name() + "-7");
    }

    @Property
    void theWholeSecondOfTheDeadlineIsInTimeWhateverTheServersZone(
            @ForAll("duties") ReportingDuty duty, @ForAll("days") LocalDate day, @ForAll("zones") String zone) {
        ReportingPeriod period = duty.frequency().around(day);
        long second = LocalDateTime.of(period.last(), duty.dueTime()).toEpochSecond(ZoneOffset.UTC)
                + duty.dueAfterDays() * 24L * 3600
                - HANOI_AHEAD;

        try (DefaultZone elsewhere = new DefaultZone(zone)) {
            assertThat(duty.deadline(period).toInstant()).isEqualTo(Instant.ofEpochSecond(second));
            assertThat(duty.late(period)).isEqualTo(Instant.ofEpochSecond(second + 1));
        }
    }

    @Property
    void owedAreTheWholePeriodsWithinValidityThatEndInTheRange(
            @ForAll Frequency frequency,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 120) int span,
            @ForAll @IntRange(min = -60, max = 60) int begins,
            @ForAll @IntRange(min = 0, max = 120) int holds) {
        LocalDate to = from.plusDays(span);
        LocalDate validFrom = from.plusDays(begins);
        LocalDate validTo = validFrom.plusDays(holds);
        ReportingDuty duty = Duties.of(frequency, 1, "17:00:00", validFrom, validTo);

        List<ReportingPeriod> expected = new ArrayList<>();
        for (LocalDate last = from; !last.isAfter(to); last = last.plusDays(1)) {
            ReportingPeriod period = frequency.around(last);
            if (period.last().equals(last) && !period.first().isBefore(validFrom) && !last.isAfter(validTo)) {
                expected.add(period);
            }
        }
        assertThat(duty.owed(from, to)).isEqualTo(expected);
    }

    @Property
    void theLastOwedIsTheLastOfAllOwedSoFar(
            @ForAll Frequency frequency,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = -200, max = 40) int begins,
            @ForAll @IntRange(min = 0, max = 200) int holds) {
        LocalDate validFrom = on.plusDays(begins);
        ReportingDuty duty = Duties.of(frequency, 0, "00:00:00", validFrom, validFrom.plusDays(holds));
        List<ReportingPeriod> owed = duty.owed(on.minusDays(400), on);

        assertThat(duty.lastOwed(on)).isEqualTo(owed.isEmpty() ? null : owed.get(owed.size() - 1));
    }

    @Property
    void theOneOwedAroundADayHoldsTheDayAndIsOwed(
            @ForAll Frequency frequency,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = -60, max = 40) int begins,
            @ForAll @IntRange(min = 0, max = 120) int holds) {
        LocalDate validFrom = on.plusDays(begins);
        ReportingDuty duty = Duties.of(frequency, 0, "00:00:00", validFrom, validFrom.plusDays(holds));

        ReportingPeriod around = duty.owedAround(on);

        List<ReportingPeriod> holding = duty.owed(on, on.plusDays(40)).stream()
                .filter(period -> !period.first().isAfter(on))
                .toList();
        assertThat(holding).hasSize(around == null ? 0 : 1).allMatch(period -> period.equals(around));
    }

    @Example
    void aYearMayHaveFiftyThreeWeeks() {
        assertThat(Frequency.WEEKLY.around(LocalDate.of(2021, 1, 3)))
                .isEqualTo(new ReportingPeriod("2020-W53", LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)));
        assertThat(Frequency.WEEKLY.around(LocalDate.of(2021, 1, 4)).name()).isEqualTo("2021-W01");
        assertThat(Frequency.WEEKLY.around(LocalDate.of(2024, 12, 30)).name()).isEqualTo("2025-W01");
    }

    @Example
    void aMonthEndsWhenTheCalendarSays() {
        assertThat(Frequency.MONTHLY.around(LocalDate.of(2024, 2, 29)))
                .isEqualTo(new ReportingPeriod("2024-02", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(Duties.of(Frequency.MONTHLY, 5, "23:59:59")
                        .deadline(Frequency.MONTHLY.around(LocalDate.of(2021, 12, 31))))
                .hasToString("2022-01-05T23:59:59+07:00");
    }
}
