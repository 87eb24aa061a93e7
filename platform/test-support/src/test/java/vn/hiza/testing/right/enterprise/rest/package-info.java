/** Code that keeps every rule. Owns nothing else. */
@NullMarked
package vn.hiza.testing.right.enterprise.rest;

import org.jspecify.annotations.NullMarked;
