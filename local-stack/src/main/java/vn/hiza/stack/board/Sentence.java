package vn.hiza.stack.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One figure with everything that was published beside it, in one language. */
final class Sentence {
    private Sentence() {}

    static String of(JsonNode indicator, String language) {
        List<JsonNode> parts = List.of(
                indicator.path("display"),
                indicator.path("target").path("text"),
                indicator.path("share").path("display"),
                moneyAgainstTarget(indicator) ? indicator.path("previous").path("display") : MissingNode.getInstance());
        String sentence = parts.stream().flatMap(part -> words(part, language)).collect(Collectors.joining("; "));
        return sentence.isEmpty() ? "–" : sentence;
    }

    /** Only there is the year before published; of a few new organisations "0.4 times" would say nothing. */
    private static boolean moneyAgainstTarget(JsonNode indicator) {
        return indicator.path("unit").asText().matches("USD|VND")
                && indicator.path("target").isObject();
    }

    private static Stream<String> words(JsonNode words, String language) {
        JsonNode text = words.path(language);
        return text.isTextual() ? Stream.of(text.asText()) : Stream.empty();
    }
}
