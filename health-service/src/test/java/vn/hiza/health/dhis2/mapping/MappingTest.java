package vn.hiza.health.dhis2.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class MappingTest {
    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private static Specimen dataSet() {
        return new Specimen(
                "health",
                "admin",
                "/api/v1/dhis2-data-sets/" + Enterprises.freshCode("DS"),
                "{\"periodType\":\"Weekly\"}",
                "{\"periodType\":\"Monthly\"}");
    }

    private static Specimen dataElement() {
        Specimen set = dataSet();
        set.put(set.body()).then().statusCode(201);
        String code = set.address().substring(set.address().lastIndexOf('/') + 1);
        return new Specimen(
                "health",
                "admin",
                "/api/v1/dhis2-data-elements/" + Enterprises.freshCode("DE"),
                "{\"dose\":3,\"dataSet\":\"" + code + "\"}",
                "{\"dose\":4,\"dataSet\":\"" + code + "\"}");
    }

    private static Specimen orgUnit() {
        String zone = Enterprises.freshCode("ZONE");
        return new Specimen(
                "health",
                "admin",
                "/api/v1/dhis2-org-units/" + Enterprises.freshCode("OU"),
                "{\"kind\":\"ZONE\",\"refers\":\"" + zone + "\"}",
                "{\"kind\":\"DISTRICT\",\"refers\":\"" + zone + "\"}");
    }

    @Test
    void theMappingIsKeptAsFacts() {
        for (Specimen specimen : new Specimen[] {dataSet(), dataElement(), orgUnit()}) {
            WriteConventions.assertIdempotent(specimen);
        }
        WriteConventions.assertGuardedByEntityTag(dataSet());
        WriteConventions.assertGuardedByEntityTag(dataElement());
        WriteConventions.assertGuardedByEntityTag(orgUnit());
        ListConventions.assertStrict(dataSet());
        AccessConventions.assertHidden("tax", orgUnit());
        Specimen published = dataSet();
        EventConventions.assertPublished(
                published,
                Topic.DHIS2_DATA_SETS,
                published.address().substring(published.address().lastIndexOf('/') + 1));
    }

    @Test
    void aMappingComesWithTheSuite() {
        Response set = Calls.as("admin").get("/api/v1/dhis2-data-sets/VACCINATION_DAILY");
        assertThat(set.jsonPath().getString("periodType")).isEqualTo("Daily");
        assertThat(set.jsonPath().getInt("meta.revision")).isEqualTo(1);
        Response element = Calls.as("admin").get("/api/v1/dhis2-data-elements/VACC_DOSE2_PEOPLE");
        assertThat(element.jsonPath().getInt("dose")).isEqualTo(2);
    }

    @Test
    void aNameMeansOneThing() {
        // Given
        Specimen element = dataElement();
        element.put(element.body()).then().statusCode(201);
        Specimen unit = orgUnit();
        unit.put(unit.body()).then().statusCode(201);

        // When
        Response sameDose = new Specimen("health", "admin", element.address() + "-2", element.body(), element.other())
                .put(element.body());
        Response sameUnit =
                new Specimen("health", "admin", unit.address() + "-2", unit.body(), unit.other()).put(unit.body());
        Response sameUid = Calls.as("admin")
                .body("{\"periodType\":\"Daily\",\"uid\":\"hzVaccDaily\"}")
                .put(dataSet().address());

        // Then
        assertThat(sameDose.jsonPath().getString("code")).isEqualTo("taken-dose");
        assertThat(sameUnit.jsonPath().getString("code")).isEqualTo("taken-refers");
        assertThat(sameUid.jsonPath().getString("code")).isEqualTo("taken-uid");
        assertThat(sameUid.statusCode()).isEqualTo(409);
    }

    @Test
    void aTaxCodeNamesNoOtherEnterprise() {
        // Given
        Enterprises.register();
        String address = "/api/v1/dhis2-org-units/" + Enterprises.IN_DONG_ANH;

        // When
        Response other = Calls.as("admin")
                .body("{\"kind\":\"ENTERPRISE\",\"refers\":\"" + Enterprises.IN_SOC_SON + "\"}")
                .put(address);

        // Then
        assertThat(other.statusCode()).as(other.asString()).isEqualTo(409);
        assertThat(other.jsonPath().getString("code")).isEqualTo("taken-code");
    }

    @Test
    void aDataSetWithElementsStaysAndAnElementNeedsOne() {
        Response set = Calls.as("admin").get("/api/v1/dhis2-data-sets/VACCINATION_DAILY");
        Response voided = Calls.as("admin")
                .header("If-Match", set.header("ETag"))
                .delete("/api/v1/dhis2-data-sets/VACCINATION_DAILY");
        assertThat(voided.jsonPath().getString("code")).isEqualTo("data-set-has-elements");
        Response orphan = Calls.as("admin")
                .body("{\"dose\":1,\"dataSet\":\"NOWHERE\"}")
                .put("/api/v1/dhis2-data-elements/" + Enterprises.freshCode("DE"));
        assertThat(orphan.jsonPath().getString("code")).isEqualTo("unknown-data-set");
    }

    @Test
    void aClientsOwnNamesAreUnderstoodAndGivenBack() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String code = Enterprises.freshCode("OU");
        String uid = "u" + (1_000_000_000L + ThreadLocalRandom.current().nextInt(1_000_000_000));
        Response mapped = Calls.as("admin")
                .body("{\"kind\":\"ENTERPRISE\",\"refers\":\"0100233488\",\"uid\":\"" + uid + "\"}")
                .put("/api/v1/dhis2-org-units/" + code);
        assertThat(mapped.statusCode()).as(mapped.asString()).isEqualTo(201);
        try {
            // When
            Response byUid = Door.post(Door.team("017"), Door.set(Door.dose1(day, uid, 5)), "?orgUnitIdScheme=UID");
            Response byCode = Door.post(Door.team("017"), Door.set(Door.dose1(day, code, 5)), "?idScheme=CODE");
            Response own = Door.post(Door.team("017"), Door.set(Door.dose1(day, "0100233488", 5)), "");

            // Then
            Door.counted(byUid, 1, 0, 0, 0);
            Door.counted(byCode, 0, 0, 1, 0);
            Door.counted(own, 0, 0, 1, 0);
            Response read = Door.team("017")
                    .accept("application/json")
                    .get(Door.VALUES + "?dataSet=VACCINATION_DAILY&orgUnit=" + code + "&orgUnitIdScheme=UID&period="
                            + Door.period(day));
            assertThat(read.jsonPath().getString("dataValues[0].orgUnit")).isEqualTo(uid);
        } finally {
            Calls.as("admin")
                    .header("If-Match", mapped.header("ETag"))
                    .delete("/api/v1/dhis2-org-units/" + code)
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void periodsAreWrittenAsTheDataSetHasThem() {
        // Given
        Specimen element = dataElement();
        element.put(element.body()).then().statusCode(201);
        String code = element.address().substring(element.address().lastIndexOf('/') + 1);
        String set = Calls.as("admin").get(element.address()).jsonPath().getString("dataSet");
        Door.counted(
                Door.post(
                        Door.team("017"),
                        Door.set(Door.value(code, "2002W10", "0100233488", "3")),
                        "?strictPeriods=true"),
                1,
                0,
                0,
                0);

        // When
        Response read = Door.team("017")
                .accept("application/json")
                .get(Door.VALUES + "?dataSet=" + set + "&orgUnit=0100233488&startDate=2002-03-01&endDate=2002-03-31");

        // Then
        assertThat(read.jsonPath().getString("dataValues[0].period")).isEqualTo("2002W10");
        Door.counted(Door.post(Door.team("017"), read.asString(), ""), 0, 0, 1, 0);
    }

    @Test
    void badMappingsAreRefused() {
        for (String body : new String[] {
            "{\"kind\":\"REGION\",\"refers\":\"X\"}",
            "{\"kind\":\"ENTERPRISE\",\"refers\":\"123\"}",
            "{\"kind\":\"ZONE\"}",
            "{\"kind\":\"ZONE\",\"refers\":\"X\",\"uid\":\"short\"}"
        }) {
            Calls.as("admin")
                    .body(body)
                    .put("/api/v1/dhis2-org-units/" + Enterprises.freshCode("OU"))
                    .then()
                    .statusCode(422);
        }
        Calls.as("admin")
                .body("{\"periodType\":\"Yearly\"}")
                .put(dataSet().address())
                .then()
                .statusCode(422);
    }
}
