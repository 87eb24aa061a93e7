/**
 * Facts as a service keeps them: the current state of each fact, the append-only log of all revisions, and the one way in
 * which a set of statements becomes revisions in a transaction.
 *
 * <p>Owns identity, revision numbers, preconditions, voiding, idempotency keys, the log that doubles as outbox, and who states
 * something with the rights its rules ask for. Does not own the meaning of any fact (each service's rules), HTTP and how a caller is
 * known (rest-support) or publication (event-relay).
 */
@NullMarked
package vn.hiza.facts;

import org.jspecify.annotations.NullMarked;
