/** Data values in DHIS2's formats, to and from vaccination counts. Owns no count. */
@NullMarked
package vn.hiza.health.dhis2.datavalue;

import org.jspecify.annotations.NullMarked;
