/**
 * In which language a person reads: Vietnamese, or English where that is asked for. Owns the choice and where it is
 * remembered; does not own any text.
 */
@NullMarked
package vn.hiza.gateway.language;

import org.jspecify.annotations.NullMarked;
