/** Data values over HTTP, as DHIS2 clients send and ask for them. */
@NullMarked
package vn.hiza.health.dhis2.datavalue.rest;

import org.jspecify.annotations.NullMarked;
