/** Vaccination counts per enterprise, date, dose and district team. Owns what a count means and what is odd about one. */
@NullMarked
package vn.hiza.health.vaccination;

import org.jspecify.annotations.NullMarked;
