/** Projects by certificate number. Owns name and owner; the capital lies in the package movement. */
@NullMarked
package vn.hiza.investment.project;

import org.jspecify.annotations.NullMarked;
