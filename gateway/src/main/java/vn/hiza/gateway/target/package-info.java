/** What the Board is to reach in a year: a plan, a quota or a range. Owns the targets; figures are held against them in board. */
@NullMarked
package vn.hiza.gateway.target;

import org.jspecify.annotations.NullMarked;
