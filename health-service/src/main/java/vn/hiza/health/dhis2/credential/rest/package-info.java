/** Team credentials over HTTP. */
@NullMarked
package vn.hiza.health.dhis2.credential.rest;

import org.jspecify.annotations.NullMarked;
