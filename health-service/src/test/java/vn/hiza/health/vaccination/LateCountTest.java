package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Counts that arrive after later ones, or after those of the next dose, are as odd as they would have been in time. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class LateCountTest {
    private final LocalDate first = Enterprises.freshDay();
    private final LocalDate second = Enterprises.freshDay();
    private final LocalDate third = Enterprises.freshDay();

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    @Test
    void aCountAboveALaterOneIsAWarningAndNotARefusal() {
        // Given
        Counts.put("273", second, 1, 100);
        Counts.put("273", third, 1, 120);

        // When
        Response above = Counts.put("273", first, 1, 101);

        // Then
        assertThat(above.statusCode()).isEqualTo(201);
        assertThat(above.<List<String>>path("warnings.code")).containsExactly("count-above-later");
        assertThat(above.<String>path("warnings[0].field")).isEqualTo("/people");
        assertThat(above.<String>path("warnings[0].message")).contains("100", second.toString());
        assertThat(Counts.put("273", first, 2, 90).<List<?>>path("warnings")).isEmpty();
    }

    @Test
    void aCountThatFitsBetweenItsNeighboursIsNoWarning() {
        // Given
        Counts.put("274", first, 1, 80);
        Counts.put("274", third, 1, 100);
        Counts.put("274", third, 2, 70);

        // When
        Response between = Counts.put("274", second, 1, 100);

        // Then
        assertThat(between.statusCode()).isEqualTo(201);
        assertThat(between.<List<?>>path("warnings")).isEmpty();
    }

    @Test
    void aFirstDoseBelowTheSecondOfTheSameOrALaterDayIsAWarning() {
        // Given
        Counts.put("275", first, 2, 50);
        Counts.put("275", third, 2, 60);

        // When
        Response below = Counts.put("275", first, 1, 49);
        Response later = Counts.put("275", second, 1, 55);
        Response enough = Counts.put("275", third, 1, 60);

        // Then
        assertThat(below.<List<String>>path("warnings.code")).containsExactly("dose-below-next");
        assertThat(below.<String>path("warnings[0].message")).contains("60", third.toString());
        assertThat(later.<List<String>>path("warnings.code")).containsExactly("dose-below-next");
        assertThat(later.<String>path("warnings[0].message")).contains("60", third.toString());
        assertThat(enough.<List<?>>path("warnings")).isEmpty();
    }

    @Test
    void aSecondDoseOfBeforeStillHolds() {
        // Given
        Counts.put("276", first, 2, 50);

        // When
        Response below = Counts.put("276", third, 1, 49);

        // Then
        assertThat(below.<List<String>>path("warnings.code")).containsExactly("dose-below-next");
        assertThat(below.<String>path("warnings[0].message")).contains("50", first.toString());
    }

    @Test
    void aBatchIsJudgedByWhatItLeavesBehind() {
        // Given
        Counts.put("277", first, 1, 10);
        Counts.put("277", second, 1, 20);
        Counts.put("277", third, 1, 30);
        String rows = String.join(
                ",",
                Counts.row(Enterprises.IN_DONG_ANH, first, 1, "277", "25"),
                Counts.row(Enterprises.IN_DONG_ANH, second, 1, "277", "31"),
                Counts.row(Enterprises.IN_DONG_ANH, second, 2, "277", "32"));

        // When
        Response answer = Calls.as("admin").body("{\"rows\":[" + rows + "]}").post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(answer.<Integer>path("counts.updated")).isEqualTo(2);
        assertThat(answer.<List<Integer>>path("warnings.index")).containsExactly(1, 2);
        assertThat(answer.<List<String>>path("warnings.code"))
                .containsExactly("count-above-later", "dose-above-previous");
    }

    @Test
    void aBatchSentAgainIsJudgedByWhatStandsBetweenItsRowsToo() {
        // Given
        String rows = String.join(
                ",",
                Counts.row(Enterprises.IN_DONG_ANH, first, 1, "291", "10"),
                Counts.row(Enterprises.IN_DONG_ANH, third, 1, "291", "30"));
        String batch = "{\"rows\":[" + rows + "]}";
        Calls.as("admin").body(batch).post(Counts.COLLECTION + "/batch");
        Response again = Calls.as("admin").body(batch).post(Counts.COLLECTION + "/batch");
        Counts.put("291", second, 1, 40);

        // When
        Response answer = Calls.as("admin").body(batch).post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(again.<List<?>>path("warnings")).isEmpty();
        assertThat(answer.<Integer>path("counts.unchanged")).isEqualTo(2);
        assertThat(answer.<List<String>>path("warnings.code")).containsExactly("count-falls");
        assertThat(answer.<List<Integer>>path("warnings.index")).containsExactly(1);
    }
}
