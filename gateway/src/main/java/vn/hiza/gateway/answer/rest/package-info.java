/** Sending answers, or 304. Owns no rule. */
@NullMarked
package vn.hiza.gateway.answer.rest;

import org.jspecify.annotations.NullMarked;
