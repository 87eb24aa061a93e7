/** Who said that a data set is complete for a period. Owns no deadline and closes nothing. */
@NullMarked
package vn.hiza.health.dhis2.completion;

import org.jspecify.annotations.NullMarked;
