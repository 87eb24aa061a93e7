package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TargetsTest {
    @Test
    void targetsOf2021AreThoseThePublishedPercentagesImply() throws IOException {
        assertThat(SeedData.jsonLines("targets"))
                .extracting(TargetsTest::brief)
                .containsExactly(
                        "investment.capital.total 2021 PLAN 300000000",
                        "party.members.admitted 2021 QUOTA 90",
                        "party.organisations.founded 2021 QUOTA 3",
                        "union.organisations.founded 2021 PLAN 10",
                        "youth.organisations.founded 2021 PLAN 4",
                        "zones.in-preparation 2021 PLAN 3–5");
    }

    private static String brief(JsonNode target) {
        String aim = target.has("value")
                ? target.get("value").asText()
                : target.get("min").asText() + "–" + target.get("max").asText();
        return String.join(
                " ",
                target.get("indicator").textValue(),
                target.get("year").asText(),
                target.get("kind").textValue(),
                aim);
    }
}
