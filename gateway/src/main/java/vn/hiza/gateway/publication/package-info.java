/** Boards as they were published: frozen with their digest, checked against the facts known then, compared with today's. */
@NullMarked
package vn.hiza.gateway.publication;

import org.jspecify.annotations.NullMarked;
