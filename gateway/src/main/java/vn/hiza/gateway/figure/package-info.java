/**
 * The arithmetic of a figure: from the ledger's sums and the exchange rates to an exact value, its terms, its attainment and
 * its comparison. Owns what is divided by what; does not own storage (ledger), wording (display) or any address (board).
 */
@NullMarked
package vn.hiza.gateway.figure;

import org.jspecify.annotations.NullMarked;
