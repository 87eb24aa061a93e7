/**
 * What was published as pages: the list, each with its figures, its verification and what changed since. Does not own
 * publications.
 */
@NullMarked
package vn.hiza.gateway.boardpage.publications;

import org.jspecify.annotations.NullMarked;
