/**
 * The ports of a local suite, moved together by one offset, and who holds a port that is taken.
 */
@NullMarked
package vn.hiza.stack.ports;

import org.jspecify.annotations.NullMarked;
