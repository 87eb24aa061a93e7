/** The addresses of organisations. */
@NullMarked
package vn.hiza.partyorg.organisation.rest;

import org.jspecify.annotations.NullMarked;
