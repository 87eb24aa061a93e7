/** The addresses of capital movements. */
@NullMarked
package vn.hiza.investment.movement.rest;

import org.jspecify.annotations.NullMarked;
