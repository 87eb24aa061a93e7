/**
 * The ledger: every quantity the Board asks about as dated deltas by zone and subject, computed from facts, and their sums.
 *
 * <p>Owns the meaning of measures, postings, deltas and cells. Does not own the intake of events nor what an indicator
 * makes of a measure.
 */
@NullMarked
package vn.hiza.gateway.ledger;

import org.jspecify.annotations.NullMarked;
