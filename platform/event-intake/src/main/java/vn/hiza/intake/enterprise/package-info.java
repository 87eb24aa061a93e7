/** A service's own copy of the enterprise register, fed by events. Owns the copy; the register is the investment service's. */
@NullMarked
package vn.hiza.intake.enterprise;

import org.jspecify.annotations.NullMarked;
