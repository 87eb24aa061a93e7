/** What the OpenAPI document says of addresses that are no collection. Owns no address. */
@NullMarked
package vn.hiza.health.openapi;

import org.jspecify.annotations.NullMarked;
