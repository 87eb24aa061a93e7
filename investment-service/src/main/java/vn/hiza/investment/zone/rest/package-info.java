/** The addresses of zones. */
@NullMarked
package vn.hiza.investment.zone.rest;

import org.jspecify.annotations.NullMarked;
