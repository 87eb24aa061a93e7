/**
 * The PostgreSQL and the Kafka that tests run on, embedded or in containers. Owns the choice between the two; does not own
 * what tests do with them.
 */
@NullMarked
package vn.hiza.testengines;

import org.jspecify.annotations.NullMarked;
