/** Zones and the stages of their life. Owns stage and location over time; does not own what the enterprises in them do. */
@NullMarked
package vn.hiza.investment.zone;

import org.jspecify.annotations.NullMarked;
