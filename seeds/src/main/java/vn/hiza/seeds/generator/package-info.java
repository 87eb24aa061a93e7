/**
 * Writes the seed files: a synthetic decomposition of the published figures, the same to the byte each time. Owns every row
 * under {@code data}; does not own how rows reach the suite (the package {@code loader}).
 */
@NullMarked
package vn.hiza.seeds.generator;

import org.jspecify.annotations.NullMarked;
