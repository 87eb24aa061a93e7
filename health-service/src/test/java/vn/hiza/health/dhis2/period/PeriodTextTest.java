package vn.hiza.health.dhis2.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    @Property
    void everyDayIsReadAsItselfAndWrittenBack(@ForAll @IntRange(min = 0, max = 40_000) int number) throws Exception {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
        String text = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        Period period = PeriodText.ofId(text);
        assertThat(period).isEqualTo(new Period(PeriodType.DAILY, day));
        assertThat(period.last()).isEqualTo(day);
        assertThat(period.id()).isEqualTo(text);
        assertThat(PeriodText.ofAdx(period.adx())).isEqualTo(period);
    }

    @Property
    void everyDayLiesInTheWeekThatIsoCountsItTo(@ForAll @IntRange(min = 0, max = 40_000) int number) throws Exception {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
        String text = day.get(IsoFields.WEEK_BASED_YEAR) + "W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Period period = PeriodText.ofId(text);
        assertThat(period.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(day).isBetween(period.first(), period.last());
        assertThat(period.id()).isEqualTo(text);
        assertThat(PeriodType.WEEKLY.endingOn(day).isPresent()).isEqualTo(day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Property
    void monthsEndOnTheirLastDayAndOnlyThen(@ForAll @IntRange(min = 0, max = 40_000) int number) throws Exception {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
        Period period = PeriodText.ofId(day.format(DateTimeFormatter.ofPattern("uuuuMM")));
        assertThat(day).isBetween(period.first(), period.last());
        assertThat(period.last().plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(PeriodType.MONTHLY.endingOn(day).isPresent()).isEqualTo(day.equals(period.last()));
    }

    @Property
    void adxWeeksAndMonthsBeginWhereTheirLengthSays(@ForAll @IntRange(min = 0, max = 40_000) int number) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
        assertThat(isRead(day + "/P7D")).isEqualTo(day.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(isRead(day + "/P1M")).isEqualTo(day.getDayOfMonth() == 1);
        assertThat(isRead(day + "/P1D")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021",
                "2021Q4",
                "2021111",
                "202111155",
                "2021-11-15",
                "20211115 ",
                " 20211115",
                "2021W",
                "2021W461",
                "2021w46",
                "2021BiW1",
                "٢٠٢١١١١٥",
                "2021-11-01/P1M",
                "-2021115",
                "20211115\n"
            })
    void refusesWhatIsNoPeriodTakenHere(String text) {
        assertThatThrownBy(() -> PeriodText.ofId(text))
                .isInstanceOf(UnreadablePeriod.class)
                .hasMessageContaining("days as 20211115");
    }

    @ParameterizedTest
    @CsvSource({
        "20210229, no such day",
        "20211301, no such day",
        "202113, no month 13",
        "202100, no month 00",
        "2021W53, weeks 1 to 52",
        "2020W54, weeks 1 to 53",
        "2021W0, weeks 1 to 52"
    })
    void saysWhyACalendarHasNoSuchPeriod(String text, String why) {
        assertThatThrownBy(() -> PeriodText.ofId(text)).hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-17/P7D, 2021-11-17 is a Wednesday",
        "2021-11-02/P1M, first day",
        "2021-11-01/P1Y, none of P1D",
        "2021-11-01/P3M, none of P1D",
        "2021-02-30/P1D, no such day",
        "20211115, 2021-11-15/P1D"
    })
    void saysWhyAnAdxPeriodDoesNotFit(String text, String why) {
        assertThatThrownBy(() -> PeriodText.ofAdx(text)).hasMessageContaining(why);
    }

    @Test
    void longYearsHaveAWeekFiftyThree() throws Exception {
        assertThat(PeriodText.ofId("2020W53").first()).isEqualTo(LocalDate.of(2020, 12, 28));
    }

    private static boolean isRead(String text) {
        try {
            PeriodText.ofAdx(text);
            return true;
        } catch (UnreadablePeriod unreadable) {
            return false;
        }
    }
}
