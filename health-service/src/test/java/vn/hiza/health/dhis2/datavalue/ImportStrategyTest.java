package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ImportStrategyTest {
    private final LocalDate day = Enterprises.freshDay();
    private final String first = Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10));
    private final String other = Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 11));

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private JsonNode send(String body, String query, int imported, int updated, int ignored, int deleted) {
        return Door.counted(Door.post(Door.team("017"), body, query), imported, updated, ignored, deleted);
    }

    @Test
    void byDefaultValuesAreMadeChangedAndLeftAsTheyAre() {
        send(first, "", 1, 0, 0, 0);
        JsonNode again = send(first, "", 0, 0, 1, 0);
        assertThat(again.path("status").asText()).isEqualTo("SUCCESS");
        assertThat(again.path("description").asText()).contains("1 were stored so already");
        send(other, "", 0, 1, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE", "NEW", "create"})
    void createLeavesAloneWhatExists(String strategy) {
        send(first, "?importStrategy=" + strategy, 1, 0, 0, 0);
        send(other, "?importStrategy=" + strategy, 0, 0, 1, 0);
        assertThat(people()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "UPDATES"})
    void updateLeavesAloneWhatIsNotThere(String strategy) {
        send(first, "?importStrategy=" + strategy, 0, 0, 1, 0);
        Door.admin().get(address()).then().statusCode(404);
        send(first, "?importStrategy=NEW_AND_UPDATES", 1, 0, 0, 0);
        send(other, "?importStrategy=" + strategy, 0, 1, 0, 0);
        assertThat(people()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "DELETES"})
    void deleteTakesBackAndNeedsNoNumber(String strategy) {
        send(first, "", 1, 0, 0, 0);
        String bare = first.replace(",\"value\":\"10\"", "");
        send(bare, "?importStrategy=" + strategy, 0, 0, 0, 1);
        Door.admin().get(address()).then().statusCode(410);
        send(bare, "?importStrategy=" + strategy, 0, 0, 1, 0);
        send(other, "", 1, 0, 0, 0);
    }

    @Test
    void aValueMarkedAsDeletedIsTakenBack() {
        send(first, "", 1, 0, 0, 0);
        String deleted = first.replace("\"value\"", "\"deleted\":true,\"value\"");
        send(deleted, "?importStrategy=CREATE", 0, 0, 1, 0);
        send(deleted, "", 0, 0, 0, 1);
        Door.admin().get(address()).then().statusCode(410);
    }

    @Test
    void whatThePayloadSaysGoesBeforeTheAddress() {
        String rehearsal = first.replaceFirst("[{]", "{\"dryRun\":true,");
        send(rehearsal, "?dryRun=false", 1, 0, 0, 0);
        Door.admin().get(address()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?importStrategy=SYNC",
                "?dryRun=maybe",
                "?idScheme=NAME",
                "?orgUnitIdScheme=attribute:abc",
                "?force=true",
                "?drynRun=true",
                "?dryRun=true&dryRun=false"
            })
    void whatCannotBeHonouredIsRefused(String query) {
        Door.post(Door.team("017"), first, query).then().statusCode(400);
        Door.admin().get(address()).then().statusCode(404);
    }

    @Test
    void aRefusalNamesTheParameterThatWasSent() {
        assertThat(Door.post(Door.team("017"), first, "?idScheme=NAME").asString())
                .contains("idScheme")
                .doesNotContain("categoryOptionComboIdScheme");
    }

    @Test
    void parametersWithoutEffectAreTaken() {
        send(first, "?skipAudit=true&preheatCache=true&skipExistingCheck=true&force=false", 1, 0, 0, 0);
    }

    private String address() {
        return "/api/v1/vaccination-counts/0100233488/" + day + "/1?district=017";
    }

    private int people() {
        return Door.admin().get(address()).jsonPath().getInt("people");
    }
}
