package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The board as a reader sees it. */
record Board(JsonNode answer) {
    static Board asOf(Calls calls, String day) throws IOException, InterruptedException {
        return new Board(calls.get("/api/v1/board?asOf=" + day));
    }

    JsonNode figure(String code) {
        for (JsonNode figure : answer.get("indicators")) {
            if (figure.get("code").asText().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError("the board has no figure " + code);
    }

    BigDecimal value(String code) {
        return figure(code).get("value").decimalValue();
    }

    void assertShows(String code, BigDecimal value, String vi, String en) {
        assertThat(value(code)).isEqualByComparingTo(value);
        assertThat(published(code, "vi")).isEqualTo(vi);
        assertThat(published(code, "en")).isEqualTo(en);
    }

    /** The figure as the Board publishes it: display, attainment or range, share, and for the total the comparison. */
    String published(String code, String language) {
        JsonNode figure = figure(code);
        List<String> parts =
                new ArrayList<>(List.of(figure.at("/display/" + language).asText()));
        for (String part : List.of("/target/text/", "/share/display/")) {
            JsonNode words = figure.at(part + language);
            if (!words.isMissingNode() && !words.isNull()) {
                parts.add(words.asText());
            }
        }
        if (code.equals("investment.capital.total")) {
            parts.add(figure.at("/previous/display/" + language).asText());
        }
        return String.join("; ", parts);
    }
}
