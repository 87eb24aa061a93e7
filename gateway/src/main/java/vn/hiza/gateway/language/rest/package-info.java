/** How an address of the API names the language it wants. Owns no text. */
@NullMarked
package vn.hiza.gateway.language.rest;

import org.jspecify.annotations.NullMarked;
