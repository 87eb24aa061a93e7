package vn.hiza.partyorg.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hiza.partyorg.Organisations;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Members of a dissolved organisation count until a movement says where they went; whoever leaves them behind hears of it. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "party_org"))
class MembersLeftBehindTest {
    private static final String MOVEMENTS = "/api/v1/membership-movements";

    private static String movement(String organisation, String kind, String date, int people) {
        return "{\"organisation\":\"%s\",\"kind\":\"%s\",\"date\":\"%s\",\"people\":%d}"
                .formatted(organisation, kind, date, people);
    }

    private static Response post(String organisation, String kind, String date, int people) {
        return Calls.as("mass-organisations")
                .body(movement(organisation, kind, date, people))
                .post(MOVEMENTS);
    }

    private static Response dissolve(String organisation) {
        return Organisations.change(
                organisation,
                Organisations.body("PARTY", Organisations.FACTORY, "2021-01-15", ",\"dissolvedOn\":\"2021-09-01\""));
    }

    private static List<String> warnings(Response answer) {
        return answer.path("warnings.code");
    }

    @Test
    void dissolvingAnOrganisationThatHasMembersWarns() {
        // Given
        String organisation = Organisations.founded();
        post(organisation, "OPENING", "2021-01-15", 10);
        post(organisation, "TRANSFER_OUT", "2021-08-31", 7);

        // When
        Response dissolved = dissolve(organisation);

        // Then
        assertThat(dissolved.statusCode()).isEqualTo(200);
        assertThat(warnings(dissolved)).containsExactly("members-remain");
        assertThat(dissolved.<String>path("warnings[0].field")).isEqualTo("/dissolvedOn");
        assertThat(dissolved.<String>path("warnings[0].message")).contains("3 members", "2021-09-01", "TRANSFER_OUT");
    }

    @Test
    void dissolvingAnOrganisationWhoseMembersAllWentIsNoWarning() {
        // Given
        String organisation = Organisations.founded();
        post(organisation, "OPENING", "2021-01-15", 10);
        Response gone = post(organisation, "TRANSFER_OUT", "2021-09-01", 10);

        // When
        Response dissolved = dissolve(organisation);

        // Then
        assertThat(warnings(gone)).isEmpty();
        assertThat(dissolved.statusCode()).isEqualTo(200);
        assertThat(warnings(dissolved)).isEmpty();
    }

    @Test
    void aLateMovementWarnsUntilNobodyIsLeft() {
        // Given
        String organisation = Organisations.founded();
        assertThat(warnings(dissolve(organisation))).isEmpty();

        // When
        Response opening = post(organisation, "OPENING", "2021-01-15", 2);
        Response leaving = post(organisation, "TRANSFER_OUT", "2021-08-31", 1);
        Response last = post(organisation, "DEATH", "2021-08-31", 1);

        // Then
        assertThat(List.of(opening.statusCode(), leaving.statusCode(), last.statusCode()))
                .containsOnly(201);
        assertThat(warnings(opening)).containsExactly("members-remain");
        assertThat(opening.<String>path("warnings[0].message")).contains("2 members");
        assertThat(warnings(leaving)).containsExactly("members-remain");
        assertThat(leaving.<String>path("warnings[0].message")).contains("1 member ");
        assertThat(warnings(last)).isEmpty();
    }

    @Test
    void aBatchIsJudgedByWhoStaysWhenAllOfItIsIn() {
        // Given
        String emptied = Organisations.founded();
        String inhabited = Organisations.founded();
        Stream.of(emptied, inhabited).forEach(MembersLeftBehindTest::dissolve);
        String rows = String.join(
                ",",
                movement(emptied, "OPENING", "2021-01-15", 5),
                movement(inhabited, "OPENING", "2021-01-15", 5),
                movement(emptied, "TRANSFER_OUT", "2021-08-31", 5),
                movement(inhabited, "TRANSFER_OUT", "2021-08-31", 4));

        // When
        Response answer =
                Calls.as("mass-organisations").body("{\"rows\":[" + rows + "]}").post(MOVEMENTS + "/batch");

        // Then
        assertThat(answer.<Integer>path("counts.created")).isEqualTo(4);
        assertThat(answer.<List<Integer>>path("warnings.index")).containsExactly(3);
        assertThat(warnings(answer)).containsExactly("members-remain");
    }
}
