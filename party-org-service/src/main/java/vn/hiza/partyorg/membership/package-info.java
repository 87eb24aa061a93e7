/** Movements of members, from which membership at any date follows. */
@NullMarked
package vn.hiza.partyorg.membership;

import org.jspecify.annotations.NullMarked;
