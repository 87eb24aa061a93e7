package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.seeds.generator.SeedData.number;
import static vn.hiza.seeds.generator.SeedData.sum;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {
    @ParameterizedTest
    @CsvSource({"PARTY, 5", "TRADE_UNION, 13", "YOUTH_UNION, 4"})
    void asManyWereFoundedIn2021AsPublished(String kind, int founded) throws IOException {
        // When
        List<Map<String, String>> ofKind = ofKind(kind);

        // Then
        assertThat(ofKind)
                .filteredOn(each -> each.get("establishedOn").compareTo("2021-01-01") >= 0)
                .hasSize(founded)
                .allMatch(each -> each.get("establishedOn").compareTo("2021-11-26") < 0);
        assertThat(ofKind).hasSizeGreaterThan(founded);
        assertThat(ofKind).extracting(each -> each.get("enterprise")).doesNotHaveDuplicates();
    }

    @Test
    void ninetyFourPartyOrganisationsAreInForce() throws IOException {
        assertThat(ofKind("PARTY")).hasSize(Published.PARTY_ORGANISATIONS);
    }

    @Test
    void organisationsHaveCodesOfTheirOwn() throws IOException {
        assertThat(SeedData.csv("organisations"))
                .extracting(each -> each.get("code"))
                .doesNotHaveDuplicates();
    }

    @Test
    void membersAddUpToThePublishedStrength() throws IOException {
        // When
        long members = SeedData.csv("membership-movements").stream()
                .mapToLong(OrganisationsTest::change)
                .sum();

        // Then
        assertThat(members).isEqualTo(Published.PARTY_MEMBERS);
        assertThat(SeedData.csv("membership-movements"))
                .allMatch(each -> each.get("date").compareTo("2021-11-26") <= 0);
    }

    @Test
    void admissionsOf2021AddUpToThePublishedNumber() throws IOException {
        // When
        List<Map<String, String>> admissions = SeedData.csv("membership-movements").stream()
                .filter(each -> each.get("kind").equals("ADMISSION"))
                .filter(each -> SeedData.within(each.get("date"), "2021-01-01", "2021-11-26"))
                .toList();

        // Then
        assertThat(sum(admissions, "people")).isEqualTo(Published.PARTY_MEMBERS_ADMITTED);
    }

    @Test
    void noOrganisationEverHasLessThanNoMembers() throws IOException {
        // When
        Map<String, List<Map<String, String>>> rolls = SeedData.csv("membership-movements").stream()
                .collect(Collectors.groupingBy(each -> each.get("organisation")));

        // Then
        rolls.forEach((organisation, movements) -> {
            TreeMap<String, Long> days = new TreeMap<>();
            movements.forEach(each -> days.merge(each.get("date"), change(each), Long::sum));
            long members = 0;
            for (long change : days.values()) {
                members += change;
                assertThat(members).as(organisation).isNotNegative();
            }
        });
    }

    @Test
    void everyPartyOrganisationBeginsOnceNeverBeforeItsFounding() throws IOException {
        // Given
        Map<String, String> founded = ofKind("PARTY").stream()
                .collect(Collectors.toMap(each -> each.get("code"), each -> each.get("establishedOn")));

        // When
        List<Map<String, String>> movements = SeedData.csv("membership-movements");

        // Then
        assertThat(movements)
                .filteredOn(each -> each.get("kind").equals("OPENING"))
                .allMatch(each -> each.get("date").compareTo("2021-01-01") < 0)
                .extracting(each -> each.get("organisation"))
                .containsExactlyInAnyOrderElementsOf(foundedBefore2021(founded));
        assertThat(movements).extracting(each -> each.get("organisation")).containsAll(founded.keySet());
        assertThat(movements)
                .allMatch(each -> number(each, "people") > 0
                        && each.get("date").compareTo(founded.get(each.get("organisation"))) >= 0);
        assertThat(movements)
                .extracting(each -> each.get("organisation") + "/" + each.get("reference"))
                .doesNotHaveDuplicates();
    }

    private static List<String> foundedBefore2021(Map<String, String> founded) {
        return founded.entrySet().stream()
                .filter(each -> each.getValue().compareTo("2021-01-01") < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long change(Map<String, String> movement) {
        return switch (movement.get("kind")) {
            case "OPENING", "ADMISSION", "TRANSFER_IN" -> number(movement, "people");
            default -> -number(movement, "people");
        };
    }

    private static List<Map<String, String>> ofKind(String kind) throws IOException {
        return SeedData.csv("organisations").stream()
                .filter(each -> each.get("kind").equals(kind))
                .toList();
    }
}
