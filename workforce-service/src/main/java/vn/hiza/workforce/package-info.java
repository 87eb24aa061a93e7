/** The workforce service: how many people work where. Owns headcounts; owns no figure. */
@NullMarked
package vn.hiza.workforce;

import org.jspecify.annotations.NullMarked;
