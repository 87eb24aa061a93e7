package vn.hiza.facts;

import java.util.UUID;

/**
 * A fact as it stands, as much of it as its next statement is judged by.
 *
 * @param key the natural key
 * @param eventId of the revision in force
 * @param place of that revision in the log
 */
public record Standing<T>(String key, UUID factId, int revision, UUID eventId, boolean voided, T state, long place) {}
