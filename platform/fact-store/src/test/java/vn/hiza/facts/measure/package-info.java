/**
 * Programs that measure the writing of facts, each beside its floor in the same run. Not tests: a figure depends on the
 * machine, so nothing here fails.
 */
@NullMarked
package vn.hiza.facts.measure;

import org.jspecify.annotations.NullMarked;
