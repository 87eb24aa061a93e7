/** The addresses of parked events. Owns no rule. */
@NullMarked
package vn.hiza.gateway.parked.rest;

import org.jspecify.annotations.NullMarked;
