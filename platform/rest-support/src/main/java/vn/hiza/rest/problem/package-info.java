/**
 * Refusals as RFC 9457 problem documents, with the HTTP status of each category in one place. Owns no reason to refuse.
 */
@NullMarked
package vn.hiza.rest.problem;

import org.jspecify.annotations.NullMarked;
