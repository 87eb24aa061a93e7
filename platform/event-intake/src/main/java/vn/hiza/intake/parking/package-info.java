/** Records that could not be applied. Owns keeping, listing and retrying them; does not own why they failed. */
@NullMarked
package vn.hiza.intake.parking;

import org.jspecify.annotations.NullMarked;
