/** Code that keeps every rule. Owns nothing else. */
@NullMarked
package vn.hiza.testing.right.zone;

import org.jspecify.annotations.NullMarked;
