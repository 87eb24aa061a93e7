/**
 * Imports that are done after their answer, as DHIS2 clients ask for with async: jobs as all others, told of in DHIS2's words.
 * Owns no import and no store.
 */
@NullMarked
package vn.hiza.health.dhis2.task;

import org.jspecify.annotations.NullMarked;
