/**
 * Requests that HTTP itself should refuse and lenient servers let pass.
 */
@NullMarked
package vn.hiza.rest.strict;

import org.jspecify.annotations.NullMarked;
