/** Two days side by side and what happened between them. Does not own any figure. */
@NullMarked
package vn.hiza.gateway.boardpage.comparison;

import org.jspecify.annotations.NullMarked;
