package vn.hiza.stack.board;

import com.fasterxml.jackson.databind.JsonNode;
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
                indicator.path("previous").path("display"));
        String sentence = parts.stream().flatMap(part -> words(part, language)).collect(Collectors.joining("; "));
        return sentence.isEmpty() ? "–" : sentence;
    }

    private static Stream<String> words(JsonNode words, String language) {
        JsonNode text = words.path(language);
        return text.isTextual() ? Stream.of(text.asText()) : Stream.empty();
    }
}
