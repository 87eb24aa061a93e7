/**
 * Loads the seed files through the public API, as any client would. Owns the order of collections, the reading of the files
 * and patience with a suite that is still starting; does not own the data (the folder {@code data}).
 */
@NullMarked
package vn.hiza.seeds.loader;

import org.jspecify.annotations.NullMarked;
