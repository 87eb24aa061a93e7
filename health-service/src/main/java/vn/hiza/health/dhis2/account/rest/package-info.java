/** The addresses at which DHIS2 clients ask who and where they are. */
@NullMarked
package vn.hiza.health.dhis2.account.rest;

import org.jspecify.annotations.NullMarked;
