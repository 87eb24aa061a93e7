package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.TaxCode;

class PlacesTest {
    @Test
    void thirtyDistrictsEndWithJune2025() throws IOException {
        // When
        List<JsonNode> districts = SeedData.jsonLines("districts");

        // Then
        assertThat(districts).hasSize(30);
        assertThat(districts).extracting(each -> each.get("code").textValue()).doesNotHaveDuplicates();
        assertThat(districts)
                .extracting(each -> each.get("validTo").textValue())
                .containsOnly("2025-06-30");
    }

    @Test
    void tenZonesOperateAndTheLastIsOf2008() throws IOException {
        // When
        List<JsonNode> operating = zones("OPERATING");

        // Then
        assertThat(operating).hasSize(10);
        assertThat(operating.stream()
                        .map(each -> each.get("establishedOn").textValue())
                        .max(String::compareTo))
                .hasValueSatisfying(last -> assertThat(last).startsWith("2008-"));
    }

    @Test
    void fourZonesAreInPreparationAndNotEstablished() throws IOException {
        // When
        List<JsonNode> prepared = zones("IN_PREPARATION");

        // Then
        assertThat(prepared)
                .extracting(each -> each.get("code").textValue())
                .containsExactly("SOC_SON_CLEAN", "DONG_ANH_NEW", "BAC_THUONG_TIN", "PHUNG_HIEP");
        assertThat(prepared).noneMatch(each -> each.has("establishedOn"));
    }

    @Test
    void sixHundredSixtyEnterprisesHaveTaxCodesThatCheck() throws IOException {
        // When
        List<Map<String, String>> enterprises = SeedData.csv("enterprises");

        // Then
        assertThat(enterprises).hasSize(660);
        assertThat(enterprises).extracting(each -> each.get("taxCode")).doesNotHaveDuplicates();
        assertThat(enterprises).extracting(each -> each.get("name")).doesNotHaveDuplicates();
        assertThat(enterprises).allSatisfy(each -> assertThat(TaxCode.fault(each.get("taxCode")))
                .isEmpty());
        assertThat(enterprises)
                .filteredOn(each -> each.get("taxCode").length() == 14)
                .hasSizeBetween(10, 40);
    }

    @Test
    void enterprisesLieInTheDistrictOfTheirZoneAndInEveryZone() throws IOException {
        // Given
        Map<String, String> districts = zones("OPERATING").stream()
                .collect(Collectors.toMap(each -> each.get("code").textValue(), each -> each.get("district")
                        .textValue()));

        // When
        List<Map<String, String>> enterprises = SeedData.csv("enterprises");

        // Then
        assertThat(enterprises)
                .allSatisfy(each -> assertThat(each.get("district")).isEqualTo(districts.get(each.get("zone"))));
        assertThat(enterprises.stream().map(each -> each.get("zone")).collect(Collectors.toSet()))
                .isEqualTo(districts.keySet());
    }

    @Test
    void elevenStationsOperateInDistrictsThatExist() throws IOException {
        // Given
        List<String> districts = SeedData.jsonLines("districts").stream()
                .map(each -> each.get("code").textValue())
                .toList();

        // When
        List<Map<String, String>> stations = SeedData.csv("mobile-stations");

        // Then
        assertThat(stations).hasSize(Published.MOBILE_STATIONS);
        assertThat(stations).extracting(each -> each.get("code")).doesNotHaveDuplicates();
        assertThat(stations).extracting(each -> each.get("district")).isSubsetOf(districts);
        assertThat(stations).extracting(each -> each.get("state")).containsOnly("OPERATING");
        assertThat(stations).allMatch(each -> SeedData.within(each.get("since"), "2021-08-01", "2021-09-30"));
    }

    private static List<JsonNode> zones(String stage) throws IOException {
        return SeedData.jsonLines("zones").stream()
                .filter(each -> each.get("stage").textValue().equals(stage))
                .toList();
    }
}
