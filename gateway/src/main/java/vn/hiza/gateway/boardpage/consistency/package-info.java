/** A sheet on which printed figures are typed, and what follows from them. Does not own the check (consistency). */
@NullMarked
package vn.hiza.gateway.boardpage.consistency;

import org.jspecify.annotations.NullMarked;
