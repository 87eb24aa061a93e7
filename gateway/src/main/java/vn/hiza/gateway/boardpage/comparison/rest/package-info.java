/** The address of the comparison. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.comparison.rest;

import org.jspecify.annotations.NullMarked;
