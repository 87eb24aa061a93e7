/**
 * What tests of the applications share: real PostgreSQL and Kafka for a {@code @QuarkusTest}, tokens of a test issuer, and
 * the architecture rules. Owns no fixture of any business.
 */
@NullMarked
package vn.hiza.testing;

import org.jspecify.annotations.NullMarked;
