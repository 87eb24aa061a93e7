/** Exchange rates by type and date. Owns the published numbers; converts nothing. */
@NullMarked
package vn.hiza.investment.rate;

import org.jspecify.annotations.NullMarked;
