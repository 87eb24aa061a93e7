/** Reporting days over HTTP. */
@NullMarked
package vn.hiza.health.reportingday.rest;

import org.jspecify.annotations.NullMarked;
