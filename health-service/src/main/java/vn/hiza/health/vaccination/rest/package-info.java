/** The addresses of vaccination counts. */
@NullMarked
package vn.hiza.health.vaccination.rest;

import org.jspecify.annotations.NullMarked;
