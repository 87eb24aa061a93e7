/** Organisations of the three kinds with founding and dissolution. */
@NullMarked
package vn.hiza.partyorg.organisation;

import org.jspecify.annotations.NullMarked;
