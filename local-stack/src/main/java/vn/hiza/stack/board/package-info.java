/**
 * The board's figures in a terminal: asks the gateway and sets the answer as a table. Computes nothing.
 */
@NullMarked
package vn.hiza.stack.board;

import org.jspecify.annotations.NullMarked;
