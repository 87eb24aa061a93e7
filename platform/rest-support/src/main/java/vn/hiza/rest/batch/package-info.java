/**
 * Batches of a collection, whatever they are written in: how their rows are read, written and reported, at once or part by part.
 * What a row means is the collection's; when a batch is written that is not written at once, is the job's.
 */
@NullMarked
package vn.hiza.rest.batch;

import org.jspecify.annotations.NullMarked;
