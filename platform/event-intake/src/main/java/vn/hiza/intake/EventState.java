package vn.hiza.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.UnreadableEvent;

/** What an event says of its fact, field by field: whatever is missing makes it unreadable, and it is parked. */
public final class EventState {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode value;
    private final JsonNode state;

    private EventState(JsonNode value, JsonNode state) {
        this.value = value;
        this.state = state;
    }

    /** @throws UnreadableEvent when the event's value is no JSON */
    public static EventState of(FactEvent event) {
        try {
            JsonNode value = JSON.readTree(event.value());
            return new EventState(value, value.path("state"));
        } catch (IOException unreadable) {
            throw new UnreadableEvent("the value is no JSON", unreadable);
        }
    }

    /** Whether the fact no longer holds. */
    public boolean voided() {
        return value.path("voided").asBoolean();
    }

    /** The objects in a list of the state. */
    public List<EventState> parts(String field) {
        JsonNode list = state.path(field);
        if (!list.isArray()) {
            throw missing(field);
        }
        List<EventState> parts = new ArrayList<>();
        list.forEach(part -> parts.add(new EventState(value, part)));
        return parts;
    }

    /** Null where the state says that there is none. */
    public @Nullable LocalDate optionalDay(String field) {
        return state.path(field).isNull() ? null : day(field);
    }

    public String text(String field) {
        JsonNode found = state.path(field);
        if (!found.isTextual()) {
            throw missing(field);
        }
        return found.textValue();
    }

    public long whole(String field) {
        JsonNode found = state.path(field);
        if (!found.isIntegralNumber() || !found.canConvertToLong()) {
            throw missing(field);
        }
        return found.longValue();
    }

    public LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException unreadable) {
            throw new UnreadableEvent("the state's " + field + " is no day", unreadable);
        }
    }

    private static UnreadableEvent missing(String field) {
        return new UnreadableEvent("the state has no " + field);
    }
}
