/**
 * The launcher of the local stack. Owns the entry point, what it says on the terminal and how it refuses; the work is in
 * the packages below.
 */
@NullMarked
package vn.hiza.stack;

import org.jspecify.annotations.NullMarked;
