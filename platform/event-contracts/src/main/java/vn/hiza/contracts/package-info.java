/** x */
@NullMarked
package vn.hiza.contracts;

import org.jspecify.annotations.NullMarked;
