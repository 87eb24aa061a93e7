/** Capital movements of projects in their original currencies. Owns the rules of registration, increase, decrease and revocation; converts nothing. */
@NullMarked
package vn.hiza.investment.movement;

import org.jspecify.annotations.NullMarked;
