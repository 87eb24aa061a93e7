/** The addresses of the feature: parameters in, the feature called, its answer out. Owns no rule. */
@NullMarked
package vn.hiza.gateway.publication.rest;

import org.jspecify.annotations.NullMarked;
