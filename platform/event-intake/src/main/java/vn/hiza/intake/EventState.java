package vn.hiza.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.UnreadableEvent;

/** What an event says of its fact, field by field: whatever is missing makes it unreadable, and it is parked. */
public final class EventState {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode value;

    private EventState(JsonNode value) {
        this.value = value;
    }

    /** @throws UnreadableEvent when the event's value is no JSON */
    public static EventState of(FactEvent event) {
        try {
            return new EventState(JSON.readTree(event.value()));
        } catch (IOException unreadable) {
            throw new UnreadableEvent("the value is no JSON", unreadable);
        }
    }

    /** Whether the fact no longer holds. */
    public boolean voided() {
        return value.path("voided").asBoolean();
    }

    public String text(String field) {
        JsonNode found = value.path("state").path(field);
        if (!found.isTextual()) {
            throw missing(field);
        }
        return found.textValue();
    }

    public long whole(String field) {
        JsonNode found = value.path("state").path(field);
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
