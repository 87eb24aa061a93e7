/** The mapping over HTTP. */
@NullMarked
package vn.hiza.health.dhis2.mapping.rest;

import org.jspecify.annotations.NullMarked;
