/** x */
@NullMarked
package vn.hiza.testing;

import org.jspecify.annotations.NullMarked;
