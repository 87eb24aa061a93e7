/**
 * The board itself: each figure as a card with its target, its months and what to take care of, made once for all who read it.
 * Does not own any figure nor who may see what.
 */
@NullMarked
package vn.hiza.gateway.boardpage.figures;

import org.jspecify.annotations.NullMarked;
