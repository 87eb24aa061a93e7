package vn.hiza.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;

class ReadingTest {
    @Test
    void organisationDissolvedOnItsFirstDayWasFoundedAndNeverCounts() {
        String state = """
                {"code":"O","kind":"TRADE_UNION","enterprise":"E","establishedOn":"2021-03-01","dissolvedOn":"2021-03-01"}""";

        assertThat(said(Topic.ORGANISATIONS, state))
                .containsExactlyInAnyOrder(
                        "union.organisations O 2021-03-01 0", "union.organisations.founded O 2021-03-01 1");
    }

    @Test
    void teamDisbandedOnItsFirstDayNeverCounts() {
        assertThat(said(Topic.SAFETY_TEAMS, team("2021-03-01", step("2021-03-01", 5))))
                .containsExactlyInAnyOrder("safety-teams T 2021-03-01 0", "safety-team.members T 2021-03-01 0");
    }

    @Test
    void strengthFromTheDisbandingDayOnGivesWayToTheDisbanding() {
        assertThat(said(Topic.SAFETY_TEAMS, team("2021-04-01", step("2021-03-01", 5), step("2021-04-01", 7))))
                .containsExactlyInAnyOrder(
                        "safety-team.members T 2021-03-01 5",
                        "safety-teams T 2021-03-01 1",
                        "safety-teams T 2021-04-01 0",
                        "safety-team.members T 2021-04-01 0");
    }

    @Test
    void strengthAfterTheDisbandingCountsForNothing() {
        assertThat(said(Topic.SAFETY_TEAMS, team("2021-04-01", step("2021-03-01", 5), step("2022-01-01", 6))))
                .filteredOn(level -> level.startsWith("safety-team.members"))
                .containsExactlyInAnyOrder("safety-team.members T 2021-03-01 5", "safety-team.members T 2021-04-01 0");
    }

    @Test
    void zoneThatComesToAnotherDistrictEndsInTheOneAndBeginsInTheOther() {
        String state = """
                {"code":"Z","establishedOn":null,"history":[
                 {"effectiveOn":"2020-01-01","stage":"OPERATING","district":"017"},
                 {"effectiveOn":"2021-01-01","stage":"OPERATING","district":"250"}]}""";

        assertThat(Reading.of(Topic.ZONES, State.parse(state.getBytes(StandardCharsets.UTF_8))))
                .filteredOn(posting -> posting.measure().equals(Measure.ZONES_OPERATING))
                .extracting(posting -> posting.subject() + " " + posting.day() + " " + posting.amount() + " "
                        + posting.place().zone() + " " + posting.place().district())
                .containsExactlyInAnyOrder(
                        "Z@017 2020-01-01 1 Z 017", "Z@017 2021-01-01 0 Z 017", "Z@250 2021-01-01 1 Z 250");
    }

    private static List<String> said(Topic topic, String state) {
        return Reading.of(topic, State.parse(state.getBytes(StandardCharsets.UTF_8))).stream()
                .map(posting ->
                        posting.measure() + " " + posting.subject() + " " + posting.day() + " " + posting.amount())
                .toList();
    }

    private static String team(String disbandedOn, String... history) {
        return "{\"code\":\"T\",\"enterprise\":\"E\",\"formedOn\":\"2021-03-01\",\"disbandedOn\":\"%s\",\"history\":[%s]}"
                .formatted(disbandedOn, String.join(",", history));
    }

    private static String step(String effectiveOn, int members) {
        return "{\"effectiveOn\":\"%s\",\"members\":%d}".formatted(effectiveOn, members);
    }
}
