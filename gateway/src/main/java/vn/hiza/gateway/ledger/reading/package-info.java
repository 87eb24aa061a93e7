/**
 * The ledger as readers see it: sums out of the cells, the statements behind them, and news of each version. Owns the SQL that
 * reads; does not own what is written (ledger) nor the arithmetic of figures (figure).
 */
@NullMarked
package vn.hiza.gateway.ledger.reading;

import org.jspecify.annotations.NullMarked;
