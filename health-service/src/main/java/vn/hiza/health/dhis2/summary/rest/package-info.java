/** DHIS2's messages over HTTP. */
@NullMarked
package vn.hiza.health.dhis2.summary.rest;

import org.jspecify.annotations.NullMarked;
