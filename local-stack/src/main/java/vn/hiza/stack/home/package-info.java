/**
 * The data home of a local suite: where everything lies, whether this version can read it, whether there is room, and how
 * it is erased. Does not own what the processes write inside their folders.
 */
@NullMarked
package vn.hiza.stack.home;

import org.jspecify.annotations.NullMarked;
