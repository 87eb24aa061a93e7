/**
 * Whether counts come as they are owed. Owns the duty to report, its periods and deadlines, and what counts as received and as on
 * time; the counts are those of vaccination.
 */
@NullMarked
package vn.hiza.health.reporting;

import org.jspecify.annotations.NullMarked;
