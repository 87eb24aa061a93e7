/** The addresses of safety teams. */
@NullMarked
package vn.hiza.health.safetyteam.rest;

import org.jspecify.annotations.NullMarked;
