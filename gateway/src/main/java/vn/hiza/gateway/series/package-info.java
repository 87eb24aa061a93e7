/**
 * A figure along time or across places: by month, zone or district. Owns the slicing; does not own the arithmetic (figure).
 */
@NullMarked
package vn.hiza.gateway.series;

import org.jspecify.annotations.NullMarked;
