/**
 * Publishes the revision log of a service to Kafka: every committed revision, at least once, in order per subject.
 *
 * <p>Owns the position of publication and the topics' settings. Does not own what an event says (event-contracts) nor the
 * log (fact-store).
 */
@NullMarked
package vn.hiza.relay;

import org.jspecify.annotations.NullMarked;
