package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.seeds.generator.SeedData.number;
import static vn.hiza.seeds.generator.SeedData.sum;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeopleTest {
    @Test
    void novemberCountsThePublishedWorkforce() throws IOException {
        // When
        List<Map<String, String>> november = on("headcounts", "2021-11-15");

        // Then
        assertThat(november).hasSize(660);
        assertThat(sum(november, "total")).isEqualTo(Published.WORKERS);
    }

    @Test
    void everyEnterpriseCountsInElevenMonthsAndNoPartExceedsTheWhole() throws IOException {
        // When
        List<Map<String, String>> headcounts = SeedData.csv("headcounts");

        // Then
        assertThat(headcounts).hasSize(660 * 11);
        assertThat(headcounts)
                .allMatch(each -> number(each, "total") > 0
                        && number(each, "female") <= number(each, "total")
                        && number(each, "foreign") <= number(each, "total"));
    }

    @Test
    void summerHasFewerWorkersThanSpringAndNovember() throws IOException {
        // When
        long august = sum(on("headcounts", "2021-08-15"), "total");

        // Then
        assertThat(august)
                .isLessThan(sum(on("headcounts", "2021-04-15"), "total"))
                .isLessThan(sum(on("headcounts", "2021-11-15"), "total"));
    }

    @Test
    void lastVaccinationCountsAddUpToThePublishedPeople() throws IOException {
        // When
        List<Map<String, String>> last = on("vaccination-counts", "2021-11-12");

        // Then
        assertThat(last).hasSize(2 * 660);
        assertThat(sum(ofDose(last, "1"), "people")).isEqualTo(Published.DOSE_1);
        assertThat(sum(ofDose(last, "2"), "people")).isEqualTo(Published.DOSE_2);
    }

    @Test
    void vaccinationCountsNeverFall() throws IOException {
        // When
        Map<String, List<Map<String, String>>> courses = SeedData.csv("vaccination-counts").stream()
                .collect(Collectors.groupingBy(each -> each.get("enterprise") + "/" + each.get("dose")));

        // Then
        courses.forEach((course, counts) -> {
            assertThat(counts)
                    .as(course)
                    .extracting(each -> each.get("date"))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(counts)
                    .as(course)
                    .extracting(each -> number(each, "people"))
                    .isSorted();
        });
    }

    @Test
    void nobodyHasTheSecondDoseWithoutTheFirstOrTheFirstWithoutWorkingThere() throws IOException {
        // Given
        Map<String, List<Map<String, String>>> workers =
                SeedData.csv("headcounts").stream().collect(Collectors.groupingBy(each -> each.get("enterprise")));
        List<Map<String, String>> counts = SeedData.csv("vaccination-counts");

        // Then
        assertThat(ofDose(counts, "1"))
                .filteredOn(
                        each -> number(each, "people") > inForce(each.get("date"), workers.get(each.get("enterprise"))))
                .isEmpty();
        Map<String, List<Map<String, String>>> first =
                ofDose(counts, "1").stream().collect(Collectors.groupingBy(each -> each.get("enterprise")));
        assertThat(ofDose(counts, "2"))
                .allMatch(each -> number(each, "people") <= upTo(each.get("date"), first.get(each.get("enterprise"))));
    }

    @Test
    void countsAreMadeInTheDistrictOfTheEnterprise() throws IOException {
        // Given
        Map<String, String> districts = SeedData.csv("enterprises").stream()
                .collect(Collectors.toMap(each -> each.get("taxCode"), each -> each.get("district")));

        // Then
        assertThat(SeedData.csv("vaccination-counts"))
                .allMatch(each -> each.get("district").equals(districts.get(each.get("enterprise"))));
    }

    @Test
    void safetyTeamsAddUpToThePublishedTeamsAndMembers() throws IOException {
        // When
        List<Map<String, String>> teams = SeedData.csv("safety-teams");

        // Then
        assertThat(teams).hasSize(Published.SAFETY_TEAMS);
        assertThat(teams).extracting(each -> each.get("code")).doesNotHaveDuplicates();
        assertThat(sum(teams, "members")).isEqualTo(Published.SAFETY_TEAM_MEMBERS);
        assertThat(teams)
                .allMatch(each ->
                        number(each, "members") > 0 && each.get("formedOn").compareTo("2021-11-01") < 0);
    }

    private static List<Map<String, String>> on(String collection, String date) throws IOException {
        return SeedData.csv(collection).stream()
                .filter(each -> each.get("date").equals(date))
                .toList();
    }

    private static List<Map<String, String>> ofDose(List<Map<String, String>> counts, String dose) {
        return counts.stream().filter(each -> each.get("dose").equals(dose)).toList();
    }

    /** The headcount that holds on that day: the latest up to it. */
    private static long inForce(String date, List<Map<String, String>> headcounts) {
        return headcounts.stream()
                .filter(each -> each.get("date").compareTo(date) <= 0)
                .max(Comparator.comparing(each -> each.get("date")))
                .map(each -> number(each, "total"))
                .orElse(0L);
    }

    private static long upTo(String date, List<Map<String, String>> counts) {
        return counts.stream()
                .filter(each -> each.get("date").compareTo(date) <= 0)
                .mapToLong(each -> number(each, "people"))
                .max()
                .orElse(0);
    }
}
