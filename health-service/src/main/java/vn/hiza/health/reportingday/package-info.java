/**
 * How far a district is with the counts of a day: complete, sent back, approved, closed, reopened. Owns who may say so and
 * which days take no more changes; not the counts.
 */
@NullMarked
package vn.hiza.health.reportingday;

import org.jspecify.annotations.NullMarked;
