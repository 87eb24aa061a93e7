/** The addresses of the explanations. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.why.rest;

import org.jspecify.annotations.NullMarked;
