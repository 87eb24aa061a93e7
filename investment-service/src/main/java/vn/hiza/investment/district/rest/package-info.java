/** The addresses of districts. */
@NullMarked
package vn.hiza.investment.district.rest;

import org.jspecify.annotations.NullMarked;
