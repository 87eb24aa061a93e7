/**
 * A real PostgreSQL and a real Kafka broker started from the class path, for the local stack and for tests. Owns how they
 * are set up and started; does not own who uses them.
 */
@NullMarked
package vn.hiza.engines;

import org.jspecify.annotations.NullMarked;
