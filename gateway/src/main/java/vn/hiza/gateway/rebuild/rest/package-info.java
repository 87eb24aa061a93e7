/** The address of the rebuild. Owns no rule. */
@NullMarked
package vn.hiza.gateway.rebuild.rest;

import org.jspecify.annotations.NullMarked;
