/**
 * The conventions of every collection: idempotent PUT, POST with Idempotency-Key, ETag and preconditions, paging, revisions, batch.
 */
@NullMarked
package vn.hiza.rest.collection;

import org.jspecify.annotations.NullMarked;
