/** Completions over HTTP: as a collection of ours, and as DHIS2 clients send them. */
@NullMarked
package vn.hiza.health.dhis2.completion.rest;

import org.jspecify.annotations.NullMarked;
