package vn.hiza.gateway.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.FactEvent;

/** An event read: the revision it is, and what it says. */
public record FactState(
        FactEvent event,
        String key,
        boolean voided,
        String recordedBy,
        @Nullable String reason,
        State state) {

    public static FactState of(FactEvent event) {
        State value = State.parse(event.value());
        FactState read = new FactState(
                event,
                value.text("key"),
                value.flag("voided"),
                value.text("recordedBy"),
                value.optionalText("reason"),
                value.object("state"));
        read.postings(); // an event that cannot be read is known before anything is written
        return read;
    }

    /** What a fact in force says; a voided one says nothing. */
    public List<Posting> postings() {
        return voided ? List.of() : Reading.of(event.topic(), state);
    }

    String json() {
        return new String(event.value(), StandardCharsets.UTF_8);
    }
}
