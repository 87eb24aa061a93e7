/** An answer ready to be sent, with its strong entity tag. Owns the bytes and the tag; does not own what is answered. */
@NullMarked
package vn.hiza.gateway.answer;

import org.jspecify.annotations.NullMarked;
