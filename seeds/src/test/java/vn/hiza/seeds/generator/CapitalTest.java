package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalTest {
    @ParameterizedTest
    @CsvSource({
        "REGISTRATION, 2021, 7, 27000000, 315000000000",
        "INCREASE, 2021, 26, 147000000, 2039000000000",
        "REGISTRATION, 2020, 11, 32800000, 144400000000",
        "INCREASE, 2020, 21, 72900000, 147000000000"
    })
    void elevenMonthsAddUpToThePublishedSums(String kind, String year, int projects, String usd, String vnd)
            throws IOException {
        // When
        List<JsonNode> movements = SeedData.jsonLines("capital-movements").stream()
                .filter(each -> text(each, "kind").equals(kind))
                .filter(each -> SeedData.within(text(each, "date"), year + "-01-01", year + "-11-26"))
                .toList();

        // Then
        assertThat(movements).extracting(each -> text(each, "project")).doesNotHaveDuplicates();
        assertThat(movements).hasSize(projects);
        assertThat(sum(movements, "USD")).isEqualByComparingTo(usd);
        assertThat(sum(movements, "VND")).isEqualByComparingTo(vnd);
    }

    @Test
    void nothingElseHappensIn2020And2021() throws IOException {
        // When
        long late = SeedData.jsonLines("capital-movements").stream()
                .filter(each -> text(each, "date").compareTo("2020-01-01") >= 0)
                .count();

        // Then
        assertThat(late).isEqualTo(7 + 26 + 11 + 21);
    }

    @Test
    void everyProjectBeginsWithItsOneRegistrationAndStaysAboveZero() throws IOException {
        // When
        Map<String, List<JsonNode>> byProject = SeedData.jsonLines("capital-movements").stream()
                .collect(Collectors.groupingBy(each -> text(each, "project")));

        // Then
        assertThat(byProject.keySet())
                .isEqualTo(SeedData.csv("projects").stream()
                        .map(each -> each.get("number"))
                        .collect(Collectors.toSet()));
        byProject.forEach((project, movements) -> {
            assertThat(movements).as(project).isSortedAccordingTo((a, b) -> text(a, "date")
                    .compareTo(text(b, "date")));
            assertThat(movements.get(0).get("kind").textValue()).isEqualTo("REGISTRATION");
            assertThat(movements)
                    .filteredOn(each -> text(each, "kind").equals("REGISTRATION"))
                    .hasSize(1);
            assertThat(movements).extracting(each -> text(each, "reference")).doesNotHaveDuplicates();
            assertThat(movements).extracting(CapitalTest::currency).containsOnly(currency(movements.get(0)));
            assertThat(balance(movements)).isPositive();
        });
    }

    @Test
    void projectsBelongToEnterprisesOfTheZones() throws IOException {
        // Given
        Set<String> known = new HashSet<>();
        SeedData.csv("enterprises").forEach(each -> known.add(each.get("taxCode")));

        // Then
        assertThat(SeedData.csv("projects"))
                .extracting(each -> each.get("enterprise"))
                .isSubsetOf(known);
    }

    @Test
    void theRateOfEitherPeriodIsTheOneThePublishedTotalsRestOn() throws IOException {
        // When
        List<Map<String, String>> central = SeedData.csv("exchange-rates").stream()
                .filter(each -> each.get("type").equals("SBV_CENTRAL"))
                .toList();

        // Then
        assertThat(central).extracting(each -> each.get("date")).isSorted().doesNotHaveDuplicates();
        assertThat(lastUpTo("2021-11-26", central))
                .containsEntry("date", "2021-11-19")
                .containsEntry("rate", "23112");
        assertThat(lastUpTo("2020-11-26", central))
                .containsEntry("date", "2020-11-26")
                .containsEntry("rate", "23150");
    }

    private static Map<String, String> lastUpTo(String day, List<Map<String, String>> rates) {
        return rates.stream()
                .filter(each -> each.get("date").compareTo(day) <= 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static BigDecimal balance(List<JsonNode> movements) {
        return movements.stream()
                .map(each ->
                        text(each, "kind").equals("DECREASE") ? amount(each).negate() : amount(each))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<JsonNode> movements, String currency) {
        return movements.stream()
                .filter(each -> currency(each).equals(currency))
                .map(CapitalTest::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).textValue();
    }

    private static String currency(JsonNode movement) {
        return text(movement.get("amounts").get(0), "currency");
    }

    private static BigDecimal amount(JsonNode movement) {
        assertThat(movement.get("amounts")).hasSize(1);
        return movement.get("amounts").get(0).get("amount").decimalValue();
    }
}
