/** The addresses of mobile stations. */
@NullMarked
package vn.hiza.health.mobilestation.rest;

import org.jspecify.annotations.NullMarked;
