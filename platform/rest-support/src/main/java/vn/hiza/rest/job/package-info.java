/**
 * Batches that are written after their answer: taken in, run one at a time, watched and cancelled. What a row means and how
 * it is written is the collection's.
 */
@NullMarked
package vn.hiza.rest.job;

import org.jspecify.annotations.NullMarked;
