/**
 * Lists that are computed and not kept: work lists, who has not reported. Owns how their rows are paged and answered, as JSON or
 * as a table, from one description of each list; what stands in a row is its feature's.
 */
@NullMarked
package vn.hiza.rest.list;

import org.jspecify.annotations.NullMarked;
