/** The addresses of targets. Owns no rule. */
@NullMarked
package vn.hiza.gateway.target.rest;

import org.jspecify.annotations.NullMarked;
