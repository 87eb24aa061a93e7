/**
 * What the engines and the machine do without the suite: the least any implementation must pay. Owns the bare statements,
 * producers and consumers; leaves nothing of them behind.
 */
@NullMarked
package vn.hiza.bench.floor;

import org.jspecify.annotations.NullMarked;
