package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a row, for people. In Vietnamese it is said anew by its code, with the numbers, days and names that the
 * English says; what has no Vietnamese yet stays as it is.
 */
final class Remarks {
    private static final Map<String, Wording> VIETNAMESE = read();

    private Remarks() {}

    /** The message of a flaw or warning and its code. */
    static String of(JsonNode said, boolean vietnamese) {
        String code = said.path("code").asText();
        String english = said.path("message").asText();
        String words = vietnamese ? vietnamese(code, english) : null;
        return (words == null ? english : words) + " [" + code + "]";
    }

    private static @Nullable String vietnamese(String code, String english) {
        Wording wording = VIETNAMESE.get(code);
        Matcher matcher = wording == null ? null : wording.english().matcher(english);
        return wording == null || matcher == null || !matcher.matches()
                ? null
                : matcher.replaceFirst(wording.vietnamese());
    }

    private static Map<String, Wording> read() {
        InputStream file = Objects.requireNonNull(Remarks.class.getResourceAsStream("remarks-vi.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, Wording> wordings = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // an expression may hold the bar; the code before it and the words after it do not
                int first = line.indexOf('|');
                int last = line.lastIndexOf('|');
                Pattern english = Pattern.compile(line.substring(first + 1, last), Pattern.DOTALL);
                wordings.put(line.substring(0, first), new Wording(english, line.substring(last + 1)));
            }
            return Map.copyOf(wordings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Wording(Pattern english, String vietnamese) {}
}
