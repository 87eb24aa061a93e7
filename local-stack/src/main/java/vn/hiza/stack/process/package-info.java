/**
 * Processes as the local stack sees them: started with a log and a pid file, watched, stopped within bounds. Does not own
 * which processes make up the suite.
 */
@NullMarked
package vn.hiza.stack.process;

import org.jspecify.annotations.NullMarked;
