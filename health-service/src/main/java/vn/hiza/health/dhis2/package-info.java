/** The door for DHIS2 clients: their paths, formats and answers before our one intake. Owns no rule about counts. */
@NullMarked
package vn.hiza.health.dhis2;

import org.jspecify.annotations.NullMarked;
