/** The address of the check. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.consistency.rest;

import org.jspecify.annotations.NullMarked;
