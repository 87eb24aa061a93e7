/** How DHIS2 tells what became of an import: summary, conflicts and their codes. */
@NullMarked
package vn.hiza.health.dhis2.summary;

import org.jspecify.annotations.NullMarked;
