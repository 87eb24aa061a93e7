/**
 * Who may do what: the token check, the one table of roles and collections, and the filter that denies by default.
 */
@NullMarked
package vn.hiza.rest.access;

import org.jspecify.annotations.NullMarked;
