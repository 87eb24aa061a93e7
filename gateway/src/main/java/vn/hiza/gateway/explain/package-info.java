/**
 * Why a figure is what it is: its terms, rate, share, rounding and the statements it adds up. Owns the explanation's shape;
 * does not own the arithmetic (figure) nor the statements (ledger).
 */
@NullMarked
package vn.hiza.gateway.explain;

import org.jspecify.annotations.NullMarked;
