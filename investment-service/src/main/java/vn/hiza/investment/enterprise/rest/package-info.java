/** The addresses of enterprises. */
@NullMarked
package vn.hiza.investment.enterprise.rest;

import org.jspecify.annotations.NullMarked;
