/** Statements sent as a table: one row a statement, one column a field, read into the same rows as JSON is. */
@NullMarked
package vn.hiza.rest.table;

import org.jspecify.annotations.NullMarked;
