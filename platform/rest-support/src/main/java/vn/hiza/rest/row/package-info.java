/** Rows on their way out of a body, in whatever format it is: what takes them, and how JSON gives them. Owns no table. */
@NullMarked
package vn.hiza.rest.row;

import org.jspecify.annotations.NullMarked;
