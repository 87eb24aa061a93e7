/** x */
@NullMarked
package vn.hiza.facts;

import org.jspecify.annotations.NullMarked;
