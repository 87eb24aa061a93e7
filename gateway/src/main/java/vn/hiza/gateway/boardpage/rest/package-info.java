/** The addresses of the pages: what was asked is read, the feature called, its page sent. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.rest;

import org.jspecify.annotations.NullMarked;
