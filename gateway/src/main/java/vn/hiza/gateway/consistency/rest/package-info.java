/** The address of the consistency check: the question read strictly, the check asked, its report out. Owns no rule. */
@NullMarked
package vn.hiza.gateway.consistency.rest;

import org.jspecify.annotations.NullMarked;
