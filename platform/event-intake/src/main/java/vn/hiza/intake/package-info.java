/** x */
@NullMarked
package vn.hiza.intake;

import org.jspecify.annotations.NullMarked;
