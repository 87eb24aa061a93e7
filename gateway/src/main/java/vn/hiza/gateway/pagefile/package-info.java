/**
 * Files of pages as they are sent: in memory, packed, with an entity tag, and with the headers that keep foreign content out.
 * Owns how a page and its files leave; does not own what is in them.
 */
@NullMarked
package vn.hiza.gateway.pagefile;

import org.jspecify.annotations.NullMarked;
