/** The address of the report: parameters and format in, the report written. Owns no rule. */
@NullMarked
package vn.hiza.gateway.report.rest;

import org.jspecify.annotations.NullMarked;
