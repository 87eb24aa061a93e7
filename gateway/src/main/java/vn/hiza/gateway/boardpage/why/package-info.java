/**
 * Why a figure is what it is: its arithmetic in sentences, the statements behind it and the same under other rates. Does not own
 * the explanation (explain).
 */
@NullMarked
package vn.hiza.gateway.boardpage.why;

import org.jspecify.annotations.NullMarked;
