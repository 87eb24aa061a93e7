/** Code that keeps every rule. Owns nothing else. */
@NullMarked
package vn.hiza.testing.right.enterprise;

import org.jspecify.annotations.NullMarked;
