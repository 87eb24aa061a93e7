/**
 * The board: every figure of the catalogue as of a day, with target, share, comparison and who has reported. Owns the
 * answer's shape and its cache; does not own the arithmetic (figure), the wording (display) or the data (ledger).
 */
@NullMarked
package vn.hiza.gateway.board;

import org.jspecify.annotations.NullMarked;
