/**
 * Loads the seeds once per data home. Does not own the loader or the data (module seeds).
 */
@NullMarked
package vn.hiza.stack.seeding;

import org.jspecify.annotations.NullMarked;
