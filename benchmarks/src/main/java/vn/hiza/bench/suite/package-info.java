/**
 * The suite under measurement and the facts it is filled with, all through its public API. Owns synthetic enterprises and
 * counts; does not own how processes are started (local-stack).
 */
@NullMarked
package vn.hiza.bench.suite;

import org.jspecify.annotations.NullMarked;
