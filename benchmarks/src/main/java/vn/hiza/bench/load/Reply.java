package vn.hiza.bench.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** An answer, read to its end. */
public record Reply(Call call, int status, MultiMap headers, Buffer body) {
    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(call.path() + " answered something that is no JSON: " + text(), broken);
        }
    }

    public String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new IllegalStateException(call.path() + " answered without the header " + name);
        }
        return value;
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Itself when the status is a success: refused requests would measure nothing. */
    public Reply succeeding() {
        if (!succeeded()) {
            throw new IllegalStateException(
                    call.method() + " " + call.path() + " answered " + status + ": " + shortened());
        }
        return this;
    }

    /** The beginning of the answer, for a message. */
    public String shortened() {
        String text = text();
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private String text() {
        return body.toString(StandardCharsets.UTF_8);
    }
}
