/**
 * Exact intervals of quantities that are not negative, and what relations between quantities leave of them. Owns fractions,
 * open and closed ends and their narrowing; does not know what any quantity means.
 */
@NullMarked
package vn.hiza.gateway.consistency.solve;

import org.jspecify.annotations.NullMarked;
