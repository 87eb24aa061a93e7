package vn.hiza.investment.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.investment.Register;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class ZoneTest {
    @Test
    void keepsToTheConventions() {
        WriteConventions.assertIdempotent(Register.zone());
        WriteConventions.assertGuardedByEntityTag(Register.zone());
        WriteConventions.assertVoidsAndRevives(Register.zone());
        WriteConventions.assertRemembersRevisions(Register.zone());
        Specimen published = Register.zone();
        String code = published.address().substring("/api/v1/zones/".length());
        EventConventions.assertPublished(published, Topic.ZONES, code);
    }

    @Test
    void aZoneInPreparationHasAlwaysBeenAndChangesStageToday() {
        // Given
        String district = Register.stated(Register.district());
        Specimen zone = Register.zone();
        Response prepared = zone.put(Register.zone(district, "IN_PREPARATION", ""));

        // When
        Response approved = Register.change(
                zone, Register.zone(district, "APPROVED", ",\"effectiveOn\":\"2021-06-01\",\"decision\":\"QD 1\""));
        Response operating =
                Register.change(zone, Register.zone(district, "OPERATING", ",\"establishedOn\":\"2021-06-01\""));

        // Then
        assertThat(prepared.<List<String>>path("history.effectiveOn")).isEqualTo(Arrays.asList((String) null));
        assertThat(approved.<List<String>>path("history.effectiveOn")).isEqualTo(Arrays.asList(null, "2021-06-01"));
        assertThat(operating.<List<String>>path("history.effectiveOn"))
                .isEqualTo(Arrays.asList(null, "2021-06-01", Register.today()));
        assertThat(operating.<List<String>>path("history.stage"))
                .containsExactly("IN_PREPARATION", "APPROVED", "OPERATING");
    }

    @Test
    void aStageBeginsWithTheEstablishmentAndMovesWithItsCorrection() {
        // Given
        String district = Register.stated(Register.district());
        Specimen zone = Register.zone();
        Response created = zone.put(Register.zone(district, "OPERATING", ",\"establishedOn\":\"1997-01-01\""));

        // When
        Response corrected =
                Register.change(zone, Register.zone(district, "OPERATING", ",\"establishedOn\":\"1998-01-01\""));

        // Then
        assertThat(created.<List<String>>path("history.effectiveOn")).containsExactly("1997-01-01");
        assertThat(corrected.<List<String>>path("history.effectiveOn")).containsExactly("1998-01-01");
    }

    @Test
    void keepsAreasExactlyOrRefusesThem() {
        // Given
        Specimen zone = Register.zone();
        Trace before = Trace.of("investment");

        // When
        assertFlaw("thirds", zone.put(zone.with("areaHectares", "1.234")), "/areaHectares", "too-many-decimals");
        assertFlaw("exponent", zone.put(zone.with("areaHectares", "1e2")), "/areaHectares", "exponent");
        assertFlaw("1E400", zone.put(zone.with("areaHectares", "1E400")), "/areaHectares", "exponent");
        assertFlaw("tiny", zone.put(zone.with("areaHectares", "1E-400")), "/areaHectares", "too-many-decimals");
        assertFlaw("negative", zone.put(zone.with("areaHectares", "-1")), "/areaHectares", "negative-area");
        assertFlaw("vast", zone.put(zone.with("areaHectares", "100000.01")), "/areaHectares", "too-large");
        assertFlaw("text", zone.put(zone.with("areaHectares", "\"1\"")), "/areaHectares", "not-a-number");
        BadBodies.assertTextRefuses(zone, "decision");
        BadBodies.assertDayRefuses(zone, "establishedOn");
        BadBodies.assertDayRefuses(zone, "effectiveOn");
        BadBodies.assertRequired(zone, "stage");
        assertThat(Trace.of("investment")).isEqualTo(before);
        Response exact = zone.put(zone.with("areaHectares", "302.80"));

        // Then
        assertThat(exact.asString()).contains("\"areaHectares\":302.80");
        assertThat(zone.put(zone.with("areaHectares", "302.8")).header("ETag")).isEqualTo(exact.header("ETag"));
        assertThat(zone.put(zone.with("areaHectares", "302.8000")).header("ETag"))
                .isEqualTo(exact.header("ETag"));
    }

    @Test
    void keepsAPositionExactlyOrRefusesIt() {
        // Given
        Specimen zone = Register.zone();
        String swapped = "{\"latitude\":105.775,\"longitude\":21.126}";
        Trace before = Trace.of("investment");

        // When
        assertFlaw("swapped", zone.put(zone.with("position", swapped)), "/position/latitude", "latitude-out-of-range");
        assertFlaw(
                "too far",
                zone.put(zone.with("position", "{\"latitude\":-90,\"longitude\":-180.000001}")),
                "/position/longitude",
                "longitude-out-of-range");
        assertFlaw("half", zone.put(zone.with("position", "{\"latitude\":21}")), "/position/longitude", "required");
        assertFlaw(
                "more",
                zone.put(zone.with("position", "{\"latitude\":21,\"longitude\":105,\"altitude\":8}")),
                "/position/altitude",
                "unknown-field");
        assertFlaw(
                "millimetres",
                zone.put(zone.with("position", "{\"latitude\":21.0000001,\"longitude\":105}")),
                "/position/latitude",
                "too-many-decimals");
        assertFlaw("text", zone.put(zone.with("position", "\"21,105\"")), "/position", "not-an-object");
        assertThat(Trace.of("investment")).isEqualTo(before);
        Response exact = zone.put(zone.with("position", "{\"latitude\":21.126,\"longitude\":105.7750}"));

        // Then
        assertThat(exact.asString()).contains("\"position\":{\"latitude\":21.126,\"longitude\":105.775}");
        assertThat(zone.put(zone.with("position", "{\"latitude\":21.126000,\"longitude\":105.775}"))
                        .header("ETag"))
                .isEqualTo(exact.header("ETag"));
        assertThat(zone.call()
                        .header("If-Match", "*")
                        .body(zone.body())
                        .put(zone.address())
                        .asString())
                .contains("\"position\":null");
    }

    @Test
    void liesInAKnownDistrict() {
        Specimen zone = Register.zone();
        assertFlaw("unknown", zone.put(zone.with("district", "\"NOPE\"")), "/district", "unknown-district");
        Specimen ended = Register.district();
        String code = Register.stated(ended);
        ended.call().header("If-Match", "*").delete(ended.address());
        assertFlaw("voided", zone.put(zone.with("district", "\"" + code + "\"")), "/district", "unknown-district");
    }

    @Test
    void listsByDistrictAndStage() {
        // Given
        Specimen zone = Register.zone();
        String code = Register.stated(zone);
        String district = zone.call().get(zone.address()).path("district");

        // Then
        assertThat(ListConventions.keys("city", "/api/v1/zones?district=" + district + "&stage=OPERATING"))
                .containsExactly(code);
        assertThat(ListConventions.keys("city", "/api/v1/zones?district=" + district + "&stage=APPROVED"))
                .isEmpty();
    }
}
