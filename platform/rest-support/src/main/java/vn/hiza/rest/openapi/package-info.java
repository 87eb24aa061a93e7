/**
 * What every operation's OpenAPI description says by convention, generated from the code and tables that enforce it.
 */
@NullMarked
package vn.hiza.rest.openapi;

import org.jspecify.annotations.NullMarked;
