/** The periods DHIS2 clients report for, read strictly. Owns no calendar of duties. */
@NullMarked
package vn.hiza.health.dhis2.period;

import org.jspecify.annotations.NullMarked;
