/**
 * Measures the running suite from outside, each figure beside the floor that bounds it, measured in the same run.
 *
 * <p>Owns the choice of a benchmark, its options and its report. Does not own how load is made (load), how the suite is
 * started and filled (suite), what the engines alone can do (floor), nor any aim's truth: nothing here fails a build.
 */
@NullMarked
package vn.hiza.bench;

import org.jspecify.annotations.NullMarked;
