package vn.hiza.facts;

import java.util.UUID;

/**
 * Where the revision in force after a statement is to be found: its event and its place in the log, which is the order in
 * which events are sent.
 */
public record Mark(UUID eventId, long place) {
    static Mark of(Standing<?> standing) {
        return new Mark(standing.eventId(), standing.place());
    }
}
