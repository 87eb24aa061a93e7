/**
 * The phone page of the district health teams at {@code /report}: its files, its sign-in, and the calls it makes with its
 * session. Owns what the page may ask for and how foreign pages are kept from asking in its name; does not own what a count
 * is or who may report it: its calls become calls of the API with the session's token, judged like any other.
 */
@NullMarked
package vn.hiza.gateway.reportpage;

import org.jspecify.annotations.NullMarked;
