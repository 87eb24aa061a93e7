package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** An import of several transactions, which end in whatever order, is told of as one. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ImportInPartsTest {
    private static final String TEAM = "D95";
    private static final List<String> FACTORIES = List.of("0091000117", "0091000124", "0091000131", "0091000149");
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    private static final int DAYS = 3_000;
    private static final List<LocalDate> CLOSED =
            List.of(FIRST.plusDays(7), FIRST.plusDays(1_500), FIRST.plusDays(2_999));

    @Test
    void countsAndConflictsOfAllPartsAreToldInTheOrderOfThePayload() {
        // Given: every factory has values of the closed days, and the last but one value cannot be read
        FACTORIES.forEach(factory -> Enterprises.register(factory, "ZR", TEAM));
        CLOSED.forEach(ImportInPartsTest::close);
        int values = FACTORIES.size() * DAYS;
        String[] sent = IntStream.range(0, values)
                .mapToObj(i -> Door.value(
                        "VACC_DOSE1_PEOPLE",
                        Door.period(FIRST.plusDays(i / FACTORIES.size())),
                        FACTORIES.get(i % FACTORIES.size()),
                        i == values - 2 ? "many" : "5"))
                .toArray(String[]::new);
        List<Integer> closed = IntStream.range(0, values)
                .filter(i -> CLOSED.contains(FIRST.plusDays(i / FACTORIES.size())) && i != values - 2)
                .boxed()
                .toList();

        // When
        Response rehearsal = Door.post(Door.team(TEAM), Door.set(sent), "?dryRun=true");
        Response real = Door.post(Door.team(TEAM), Door.set(sent), "");

        // Then
        int refused = closed.size() + 1;
        JsonNode summary = Door.counted(real, values - refused, 0, refused, 0);
        assertThat(Door.counted(rehearsal, values - refused, 0, refused, 0).path("conflicts"))
                .isEqualTo(summary.path("conflicts"));
        assertThat(summary.path("rejectedIndexes")).hasSize(refused);
        assertThat(Door.refused(real, values - 2, "E7619", "value")
                        .path("value")
                        .asText())
                .isNotBlank();
        closed.forEach(index -> Door.refused(real, index, "E7643", "period"));
        assertThat(real.header("Hiza-Wait-Token")).isNotBlank();
        Door.counted(Door.post(Door.team(TEAM), Door.set(sent), ""), 0, 0, values, 0);
    }

    private static void close(LocalDate day) {
        say(Calls.as("district-health", TEAM), day, "COMPLETE");
        say(Calls.as("district-lead", TEAM), day, "APPROVED");
        say(Calls.as("admin"), day, "CLOSED");
    }

    private static void say(RequestSpecification role, LocalDate day, String state) {
        String here = "/api/v1/reporting-days/" + TEAM + "/" + day;
        String tag = Calls.as("admin").get(here).header("ETag");
        Response said = (tag == null ? role : role.header("If-Match", tag))
                .body("{\"state\":\"" + state + "\"}")
                .put(here);
        assertThat(said.statusCode()).as(said.asString()).isBetween(200, 201);
    }
}
