/** Headcounts per enterprise and date. Owns their form and rules; does not own the enterprise register. */
@NullMarked
package vn.hiza.workforce.headcount;

import org.jspecify.annotations.NullMarked;
