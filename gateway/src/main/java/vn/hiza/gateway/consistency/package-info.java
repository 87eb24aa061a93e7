/**
 * What printed figures imply: the targets, denominators, earlier values and exchange rates behind them, per rounding rule, and
 * which of them contradict each other or the Board's own data. Owns the question, the verdicts and their words; does not own
 * the arithmetic of intervals (solve) nor any figure of the Board (figure).
 */
@NullMarked
package vn.hiza.gateway.consistency;

import org.jspecify.annotations.NullMarked;
