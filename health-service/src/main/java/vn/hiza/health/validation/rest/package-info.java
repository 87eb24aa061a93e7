/** Validation over HTTP. */
@NullMarked
package vn.hiza.health.validation.rest;

import org.jspecify.annotations.NullMarked;
