/** The addresses of reporting duties and of how they are kept. */
@NullMarked
package vn.hiza.health.reporting.rest;

import org.jspecify.annotations.NullMarked;
