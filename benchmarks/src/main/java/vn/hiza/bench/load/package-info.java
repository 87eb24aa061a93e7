/**
 * Load over HTTP and the latencies it meets. Owns pacing (closed and open loop) and counting; does not own what is sent.
 */
@NullMarked
package vn.hiza.bench.load;

import org.jspecify.annotations.NullMarked;
