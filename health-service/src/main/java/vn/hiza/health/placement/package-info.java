/**
 * Where enterprises lay and whether they worked on each day, by the events of the register. Owns the copy of that history; what
 * holds now is the intake's.
 */
@NullMarked
package vn.hiza.health.placement;

import org.jspecify.annotations.NullMarked;
