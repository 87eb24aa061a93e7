/**
 * The local token issuer: one key pair per data home and a table of demo clients. Does not own what a role may do; that is
 * the access table of the applications.
 */
@NullMarked
package vn.hiza.stack.issuer;

import org.jspecify.annotations.NullMarked;
