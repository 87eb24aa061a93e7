/** x */
@NullMarked
package vn.hiza.investment;

import org.jspecify.annotations.NullMarked;
