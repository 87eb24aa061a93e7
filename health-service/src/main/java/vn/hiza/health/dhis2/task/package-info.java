/** Imports that are done after their answer, as DHIS2 clients ask for with async. Owns no import. */
@NullMarked
package vn.hiza.health.dhis2.task;

import org.jspecify.annotations.NullMarked;
