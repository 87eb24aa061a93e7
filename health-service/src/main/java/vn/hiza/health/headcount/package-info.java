/**
 * This service's own copy of the headcounts, fed by events: how many workers an enterprise had, which coverage is a share of.
 * Owns the copy; headcounts are the workforce service's.
 */
@NullMarked
package vn.hiza.health.headcount;

import org.jspecify.annotations.NullMarked;
