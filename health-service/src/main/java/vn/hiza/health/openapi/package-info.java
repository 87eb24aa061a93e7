/** The part of the OpenAPI document that only this service knows: what its lists answer. */
@NullMarked
package vn.hiza.health.openapi;

import org.jspecify.annotations.NullMarked;
