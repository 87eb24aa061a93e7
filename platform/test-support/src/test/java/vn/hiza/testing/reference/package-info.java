/** Generators of the files under {@code docs/reference} that describe more than one module. */
@org.jspecify.annotations.NullMarked
package vn.hiza.testing.reference;
