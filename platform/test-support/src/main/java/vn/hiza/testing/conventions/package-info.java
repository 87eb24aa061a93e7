/**
 * The conventions of the public API as checks that any collection of any service can be put to: each takes a specimen and
 * asserts. Owns what is the same everywhere; the rules of a feature are tested in its service.
 */
@NullMarked
package vn.hiza.testing.conventions;

import org.jspecify.annotations.NullMarked;
