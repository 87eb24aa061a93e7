/** One import of a DHIS2 client through the intake of a collection. Owns no rule of a collection. */
@NullMarked
package vn.hiza.health.dhis2.intake;

import org.jspecify.annotations.NullMarked;
