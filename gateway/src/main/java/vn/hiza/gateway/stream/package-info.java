/**
 * News of the data version to whoever listens. Owns the coalescing and the heartbeat; does not own the version (ledger).
 */
@NullMarked
package vn.hiza.gateway.stream;

import org.jspecify.annotations.NullMarked;
