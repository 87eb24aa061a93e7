/** The addresses of the board and of its figures alone. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.figures.rest;

import org.jspecify.annotations.NullMarked;
