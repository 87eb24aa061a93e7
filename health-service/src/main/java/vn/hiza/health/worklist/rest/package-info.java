/** The addresses of work lists. */
@NullMarked
package vn.hiza.health.worklist.rest;

import org.jspecify.annotations.NullMarked;
