package vn.hiza.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The promised form of each topic's values, for the tests of those who write them and of those who read them. */
public final class EventContracts {
    private EventContracts() {}

    /** The JSON Schema (2020-12) that every value of a topic satisfies. */
    public static String schema(Topic topic) {
        return text("schemas/" + topic.fact() + ".v1.json");
    }

    /** A golden sample of a topic's values, formatted for readers. */
    public static String sample(Topic topic) {
        return text("samples/" + topic.fact() + ".v1.json");
    }

    private static String text(String resource) {
        try (@Nullable InputStream stream = EventContracts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("A topic has no contract: add " + resource
                        + " to the resources of vn.hiza.contracts in event-contracts.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the contract " + resource + " cannot be read", unreadable);
        }
    }
}
