/**
 * Makes the ledger anew from the topics, beside the readers, and puts in what differs. Owns the run and what it found; the
 * meaning of facts and the rule of deltas are the ledger's.
 */
@NullMarked
package vn.hiza.gateway.rebuild;

import org.jspecify.annotations.NullMarked;
