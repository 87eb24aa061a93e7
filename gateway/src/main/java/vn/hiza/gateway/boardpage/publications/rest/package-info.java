/** The addresses of publications, and the form that makes one. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.publications.rest;

import org.jspecify.annotations.NullMarked;
