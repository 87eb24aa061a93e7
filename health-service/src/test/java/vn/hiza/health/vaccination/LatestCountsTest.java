package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.HeadcountTopic;
import vn.hiza.testing.events.Waiting;

/** What a team is told of its enterprises before it reports on a day. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class LatestCountsTest {
    private static final String ADDRESS = Counts.COLLECTION + "/latest";

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    @Test
    void theLastNumberOfAnEarlierDayStandsBesideThatOfTheDay() {
        // Given
        LocalDate earlier = Enterprises.freshDay();
        LocalDate last = Enterprises.freshDay();
        LocalDate day = Enterprises.freshDay();
        Counts.put("017", earlier, 1, 600);
        Counts.put("017", last, 1, 640);
        Counts.put("017", day, 1, 655);
        Counts.put("017", last, 2, 300);
        Counts.put("017", Enterprises.freshDay(), 1, 700);

        // When
        Response latest = Calls.as("district-health", "017").get(ADDRESS + "?date=" + day);

        // Then
        assertThat(latest.<String>path("district")).isEqualTo("017");
        assertThat(latest.<String>path("date")).isEqualTo(day.toString());
        String enterprise = "items.find { it.enterprise == '" + Enterprises.IN_DONG_ANH + "' }";
        assertThat(latest.<String>path(enterprise + ".name")).isEqualTo("Công ty " + Enterprises.IN_DONG_ANH);
        assertThat(latest.<Integer>path(enterprise + ".doses[0].last.people")).isEqualTo(640);
        assertThat(latest.<String>path(enterprise + ".doses[0].last.date")).isEqualTo(last.toString());
        assertThat(latest.<Integer>path(enterprise + ".doses[0].people")).isEqualTo(655);
        assertThat(latest.<Integer>path(enterprise + ".doses[1].dose")).isEqualTo(2);
        assertThat(latest.<Integer>path(enterprise + ".doses[1].last.people")).isEqualTo(300);
        assertThat(latest.<Integer>path(enterprise + ".doses[1].people")).isNull();
    }

    @Test
    void countsOfOtherTeamsAndVoidedOnesAreNotTold() {
        // Given
        LocalDate own = Enterprises.freshDay();
        LocalDate voided = Enterprises.freshDay();
        LocalDate others = Enterprises.freshDay();
        LocalDate day = Enterprises.freshDay();
        Counts.put("017", own, 1, 111);
        String etag = Counts.put("017", voided, 1, 112).header("ETag");
        Calls.as("district-health", "017")
                .header("If-Match", etag)
                .delete(Counts.address(Enterprises.IN_DONG_ANH, voided, 1) + "?district=017");
        Counts.put("018", others, 1, 113);
        Counts.put("018", day, 1, 999);

        // When
        Response latest = Calls.as("city").get(ADDRESS + "?district=017&date=" + day);

        // Then
        String enterprise = "items.find { it.enterprise == '" + Enterprises.IN_DONG_ANH + "' }";
        assertThat(latest.<Integer>path(enterprise + ".doses[0].last.people")).isEqualTo(111);
        assertThat(latest.<Integer>path(enterprise + ".doses[0].people")).isNull();
        assertThat(latest.<Object>path("items.find { it.enterprise == '" + Enterprises.IN_SOC_SON + "' }"))
                .as("an enterprise of another district")
                .isNull();
    }

    @Test
    void theWorkersOfEachEnterpriseAreThoseOfItsLastHeadcountUpToTheDay() {
        // Given
        LocalDate before = Enterprises.freshDay();
        LocalDate counted = Enterprises.freshDay();
        HeadcountTopic.state(Enterprises.IN_DONG_ANH, counted, 4321);
        String enterprise = "items.find { it.enterprise == '" + Enterprises.IN_DONG_ANH + "' }";
        String own = ADDRESS + "?date=";

        // When
        Waiting.until("the headcount is known", () -> Integer.valueOf(4321)
                .equals(Calls.as("district-health", "017").get(own + counted).path(enterprise + ".workers")));

        // Then
        assertThat(Calls.as("district-health", "017").get(own + before).<Integer>path(enterprise + ".workers"))
                .isNull();
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        assertProblem("no district", Calls.as("city").get(ADDRESS), 422, "district-required");
        assertProblem("no day", Calls.as("city").get(ADDRESS + "?district=017&date=today"), 400, "invalid-parameter");
        assertProblem("a typo", Calls.as("city").get(ADDRESS + "?distict=017"), 400, "unknown-parameter");
        assertProblem("no right", Calls.as("tax").get(ADDRESS + "?district=017"), 404, "not-found");
    }
}
