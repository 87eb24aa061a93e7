/** The enterprise register, keyed by tax code. Owns placement and status over time; does not own headcounts or projects. */
@NullMarked
package vn.hiza.investment.enterprise;

import org.jspecify.annotations.NullMarked;
