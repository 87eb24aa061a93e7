/** Districts with validity and successors. Owns the codes; does not own the district teams. */
@NullMarked
package vn.hiza.investment.district;

import org.jspecify.annotations.NullMarked;
