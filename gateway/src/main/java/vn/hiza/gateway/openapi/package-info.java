/**
 * One OpenAPI document of the whole suite. Owns the merging of the five applications' documents; does not own what any of
 * them says.
 */
@NullMarked
package vn.hiza.gateway.openapi;

import org.jspecify.annotations.NullMarked;
