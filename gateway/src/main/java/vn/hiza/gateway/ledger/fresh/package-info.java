/**
 * Makes the ledger from facts alone, beside the one that is there, and puts in what differs. Owns its working tables; does not
 * own where the facts are read from, nor when it is done (rebuild, publication).
 */
@NullMarked
package vn.hiza.gateway.ledger.fresh;

import org.jspecify.annotations.NullMarked;
