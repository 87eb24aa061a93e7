package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-11-20", // a Saturday
                "2021-11-21", // a Sunday
                "2021-01-01",
                "2021-02-10", // Tết, from two days before its first day
                "2021-02-16",
                "2020-01-29", // Tết of the year before
                "2021-04-21", // Hùng Kings' Day
                "2020-04-02",
                "2021-04-30",
                "2021-05-03", // for 1 May on a Saturday
                "2016-05-02", // for 30 April on a Saturday
                "2016-05-03", // for 1 May on a Sunday
                "2021-09-02",
                "2021-09-03"
            })
    void nobodySignsOnWeekendsAndPublicHolidays(LocalDate day) {
        assertThat(WorkingDays.isFree(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-26", "2021-02-09", "2021-02-17", "2021-05-04", "2019-09-03", "2006-04-07"})
    void otherDaysAreWorkingDays(LocalDate day) {
        assertThat(WorkingDays.isFree(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-26, 2021-11-01, 2021-11-26",
        "2021-11-21, 2021-11-01, 2021-11-19",
        "2021-02-13, 2021-01-01, 2021-02-09",
        "2021-02-13, 2021-02-11, 2021-02-17" // there is no working day before
    })
    void freeDaysGiveWayToTheNearestWorkingDay(LocalDate day, LocalDate first, LocalDate working) {
        assertThat(WorkingDays.near(day, first)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "organisations, establishedOn",
        "membership-movements, date",
        "safety-teams, formedOn",
        "mobile-stations, since",
        "exchange-rates, date"
    })
    void everyDecisionFallsOnAWorkingDay(String collection, String field) throws IOException {
        // When
        List<Map<String, String>> rows = SeedData.csv(collection);

        // Then
        assertThat(rows).filteredOn(each -> isFree(each.get(field))).isEmpty();
    }

    @Test
    void everyMovementOfCapitalIsDecidedOnAWorkingDay() throws IOException {
        // When
        List<String> days = new ArrayList<>();
        for (JsonNode movement : SeedData.jsonLines("capital-movements")) {
            days.add(movement.get("date").textValue());
        }

        // Then
        assertThat(days).filteredOn(WorkingDaysTest::isFree).isEmpty();
    }

    private static boolean isFree(String day) {
        return WorkingDays.isFree(LocalDate.parse(day));
    }
}
