/** The addresses of membership movements. */
@NullMarked
package vn.hiza.partyorg.membership.rest;

import org.jspecify.annotations.NullMarked;
