/** x */
@NullMarked
package vn.hiza.relay;

import org.jspecify.annotations.NullMarked;
