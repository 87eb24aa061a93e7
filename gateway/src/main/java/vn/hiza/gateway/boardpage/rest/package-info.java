/**
 * What the addresses of all pages share: the door, how an address is read, what pages are sent with; and the pages around the
 * sign-in. Owns no rule.
 */
@NullMarked
package vn.hiza.gateway.boardpage.rest;

import org.jspecify.annotations.NullMarked;
