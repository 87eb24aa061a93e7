/** The addresses of exchange rates. */
@NullMarked
package vn.hiza.investment.rate.rest;

import org.jspecify.annotations.NullMarked;
