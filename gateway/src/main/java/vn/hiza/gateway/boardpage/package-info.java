/**
 * The Board's figures as pages for people: the board itself, why a figure is what it is, two days side by side, charts,
 * what was published, and a check of what others printed. Owns what is shown of a figure, in which words and order; does not
 * own any figure, number format (display), drawing (chart) nor who may see what.
 */
@NullMarked
package vn.hiza.gateway.boardpage;

import org.jspecify.annotations.NullMarked;
