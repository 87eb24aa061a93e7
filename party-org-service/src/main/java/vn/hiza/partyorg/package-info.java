/** The party and mass organisations service. Owns organisations and movements of members, as counts only: no person is named. */
@NullMarked
package vn.hiza.partyorg;

import org.jspecify.annotations.NullMarked;
