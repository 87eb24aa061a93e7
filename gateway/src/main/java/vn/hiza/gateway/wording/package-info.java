/**
 * What is said of a figure beside its number, the same on pages and on paper: its group, its target, how it is rounded, of what
 * it is and what to take care of. Owns these words; does not own numbers (display), what a page or a report says around figures,
 * nor the names of figures (indicator).
 */
@NullMarked
package vn.hiza.gateway.wording;

import org.jspecify.annotations.NullMarked;
