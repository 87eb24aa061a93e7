/** Imports as requests: at once, and once for each idempotency key. */
@NullMarked
package vn.hiza.health.dhis2.intake.rest;

import org.jspecify.annotations.NullMarked;
