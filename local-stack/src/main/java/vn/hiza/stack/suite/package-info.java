/**
 * The suite as a set of processes on one machine: PostgreSQL, Kafka, four services and the gateway. Owns how they are
 * configured, their order, and how one is killed and started again; does not own what is typed on the command line.
 */
@NullMarked
package vn.hiza.stack.suite;

import org.jspecify.annotations.NullMarked;
