package vn.hiza.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.FactJson;

/** What counts as the same figure. */
class FiguresTest {
    private static final String PUBLISHED = """
            {"code":"x","name":{"vi":"a","en":"a"},"value":5.00,"display":{"vi":"5","en":"5"},"share":null,\
            "target":{"value":6,"attainment":0.8333,"display":"83%"}}""";

    private static JsonNode json(String text) {
        return FactJson.tree(text);
    }

    @Test
    void wordsMayBeMendedAndPartsAdded() {
        JsonNode now = json("""
                {"code":"x","name":{"vi":"b","en":"b"},"value":5,"display":{"vi":"5,0","en":"5.0"},\
                "target":{"value":6.0,"attainment":0.8333,"display":"83 %","text":"new"},"trend":[1,2]}""");

        assertThat(Figures.same(json(PUBLISHED), now)).isTrue();
    }

    @Test
    void whatComesOutOtherwiseIsNamed() {
        JsonNode now = json("""
                {"code":"x","value":5.01,"share":{"value":0.1},"target":{"value":6,"attainment":0.835,"display":"83%"}}""");

        assertThat(Figures.changedParts(json(PUBLISHED), now)).containsExactlyInAnyOrder("value", "share", "target");
        assertThat(Figures.same(json(PUBLISHED), json("null"))).isFalse();
    }
}
