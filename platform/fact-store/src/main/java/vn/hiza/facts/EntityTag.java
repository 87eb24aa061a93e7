package vn.hiza.facts;

import java.util.UUID;

/** The strong validator of a revision: its event's id, in quotes as HTTP carries it. */
final class EntityTag {
    private EntityTag() {}

    static String of(UUID eventId) {
        return '"' + eventId.toString() + '"';
    }
}
