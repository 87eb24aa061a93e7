package vn.hiza.gateway.ledger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.UnreadableEvent;
import vn.hiza.gateway.figure.Period;

/** The state a fact carries, read by field; what is missing or malformed makes the event unreadable. */
public final class State {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    /** Stands for the beginning of time. */
    private final JsonNode node;

    private State(JsonNode node) {
        this.node = node;
    }

    public static State parse(byte[] value) {
        try {
            return new State(JSON.readTree(value));
        } catch (IOException broken) {
            throw new UnreadableEvent("the value is no JSON", broken);
        }
    }

    public State object(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isObject()) {
            throw missing(field);
        }
        return new State(value);
    }

    public List<State> objects(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isArray()) {
            throw missing(field);
        }
        List<State> elements = new ArrayList<>();
        value.forEach(element -> elements.add(new State(element)));
        return elements;
    }

    public String text(String field) {
        String value = optionalText(field);
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    public @Nullable String optionalText(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    public boolean flag(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isBoolean()) {
            throw missing(field);
        }
        return value.booleanValue();
    }

    public BigDecimal number(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isNumber()) {
            throw missing(field);
        }
        return value.decimalValue();
    }

    public long whole(String field) {
        return number(field).longValueExact();
    }

    public LocalDate day(String field) {
        LocalDate day = optionalDay(field);
        if (day == null) {
            throw missing(field);
        }
        return day;
    }

    public @Nullable LocalDate optionalDay(String field) {
        String text = optionalText(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new UnreadableEvent("the field " + field + " is no date: " + text, malformed);
        }
    }

    /** The day a step of a timeline begins. */
    public LocalDate effectiveOn() {
        LocalDate day = optionalDay("effectiveOn");
        return day == null ? Period.EVER : day;
    }

    private static UnreadableEvent missing(String field) {
        return new UnreadableEvent("the field " + field + " is missing or of another type");
    }
}
