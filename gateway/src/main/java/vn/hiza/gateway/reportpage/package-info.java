/**
 * The phone page of the district health teams at {@code /report}: its files, and the calls it makes with its
 * session. Owns what the page may ask for; does not own the session (signin), what a count is or who may report it: its calls
 * become calls of the API with the session's token, judged like any other.
 */
@NullMarked
package vn.hiza.gateway.reportpage;

import org.jspecify.annotations.NullMarked;
