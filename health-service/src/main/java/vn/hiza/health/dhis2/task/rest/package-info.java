/** Tasks over HTTP, at the addresses DHIS2 clients ask. */
@NullMarked
package vn.hiza.health.dhis2.task.rest;

import org.jspecify.annotations.NullMarked;
