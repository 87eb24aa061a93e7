/**
 * How people sign in to the gateway's pages, and the session they then have, one for all pages. Owns the provider, the way to
 * it and back, the session's end, and how calls of foreign pages are told from our own; does not own what a page shows or may
 * ask for, nor who may see what: a session's access token is judged as any bearer token is.
 */
@NullMarked
package vn.hiza.gateway.signin;

import org.jspecify.annotations.NullMarked;
