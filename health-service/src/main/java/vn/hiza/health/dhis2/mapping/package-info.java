/** What the identifiers of DHIS2 clients mean here, kept as data. Owns neither enterprises nor districts. */
@NullMarked
package vn.hiza.health.dhis2.mapping;

import org.jspecify.annotations.NullMarked;
