/**
 * The one door: hands every request for a collection that another application owns to that application, as a stream both
 * ways. Owns which collection belongs to which service and what a caller hears when one is down; does not own authentication
 * (each service verifies tokens itself) nor any path outside the known collections.
 */
@NullMarked
package vn.hiza.gateway.routing;

import org.jspecify.annotations.NullMarked;
