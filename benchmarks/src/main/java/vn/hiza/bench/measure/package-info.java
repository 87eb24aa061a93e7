/** The benchmarks, one class each. Owns what is measured and how rounds are laid out; does not own printing. */
@NullMarked
package vn.hiza.bench.measure;

import org.jspecify.annotations.NullMarked;
