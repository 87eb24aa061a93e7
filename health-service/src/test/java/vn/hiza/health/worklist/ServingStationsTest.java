package vn.hiza.health.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.health.worklist.WorkListFixture.AS_OF;
import static vn.hiza.health.worklist.WorkListFixture.EVERYWHERE;
import static vn.hiza.health.worklist.WorkListFixture.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;

class ServingStationsTest {
    private final ServingStations stations = new ServingStations(HealthStore.transactions());

    @BeforeEach
    void threeStationsInTwoDistricts() {
        HealthStore.clear();
        station("S1", "017", "OPERATING", "2021-09-01", step("2021-09-01", "017", "OPERATING"));
        station(
                "S2",
                "016",
                "CLOSED",
                "2021-09-01",
                step("2021-09-01", "017", "OPERATING"),
                step("2021-11-27", "016", "CLOSED"));
        station("S3", "016", "STANDBY", "2021-10-01", step("2021-10-01", "016", "STANDBY"));
        station("LATER", "016", "OPERATING", "2021-12-01", step("2021-12-01", "016", "OPERATING"));
        enterprise("A", "017", "ACTIVE");
        HealthStore.headcount("A", LocalDate.of(2021, 11, 15), 700);
        HealthStore.headcount("A", LocalDate.of(2021, 12, 15), 9000);
        enterprise("B", "017", "ACTIVE");
        HealthStore.headcount("B", LocalDate.of(2021, 10, 15), 50);
        enterprise("C", "017", "ACTIVE");
        enterprise("D", "017", "SUSPENDED");
        HealthStore.headcount("D", LocalDate.of(2021, 10, 15), 8000);
    }

    private static String step(String on, String district, String state) {
        return "{\"effectiveOn\":\"%s\",\"district\":\"%s\",\"state\":\"%s\"}".formatted(on, district, state);
    }

    private static void station(String code, String district, String state, String since, String... history) {
        HealthStore.fact(
                "mobile_station",
                code,
                ", district, state",
                "{\"code\":\"%s\",\"district\":\"%s\",\"state\":\"%s\",\"since\":\"%s\",\"history\":[%s]}"
                        .formatted(code, district, state, since, String.join(",", history)),
                district,
                state);
    }

    @Test
    void aStationIsWhereItWasOnTheDayWithTheWorkersOfItsDistrict() {
        // When
        List<ServingStation> found = stations.of(new StationsQuestion(null, AS_OF, EVERYWHERE), null, 10);

        // Then
        assertThat(found).extracting(ServingStation::code).containsExactly("S1", "S2", "S3");
        assertThat(found.get(1))
                .isEqualTo(new ServingStation(
                        "S2", "017", "OPERATING", LocalDate.of(2021, 9, 1), 2, 3, 750, 1, LocalDate.of(2021, 10, 15)));
        assertThat(Objects.requireNonNull(found.get(0).remark()).en())
                .contains("2 stations")
                .contains("not divided");
        assertThat(found.get(2))
                .isEqualTo(new ServingStation("S3", "016", "STANDBY", LocalDate.of(2021, 10, 1), 1, 0, 0, 0, null));
        assertThat(found.get(2).remark()).isNull();
    }

    @Test
    void stationsOfAStateOrADistrictAloneAreAskedFor() {
        LocalDate later = AS_OF.plusDays(1);
        assertThat(stations.of(new StationsQuestion("CLOSED", later, EVERYWHERE), null, 10))
                .extracting(ServingStation::code)
                .containsExactly("S2");
        assertThat(stations.of(new StationsQuestion(null, later, WorkListFixture.district("016")), null, 10))
                .extracting(ServingStation::code)
                .containsExactly("S2", "S3");
    }

    @Test
    void aPageGoesOnStateByStateAndStillKnowsWhoShares() {
        // Given
        StationsQuestion question = new StationsQuestion(null, AS_OF, EVERYWHERE);
        List<ServingStation> whole = stations.of(question, null, 10);

        // When
        List<ServingStation> rest = stations.of(question, ServingStations.key(whole.get(0)), 10);

        // Then
        assertThat(rest).isEqualTo(whole.subList(1, 3));
    }
}
