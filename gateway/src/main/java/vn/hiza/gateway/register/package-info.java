/**
 * What zones, enterprises, projects and organisations are called, as the gateway has learned it by event. Owns the names; does
 * not own who may see them, nor any figure.
 */
@NullMarked
package vn.hiza.gateway.register;

import org.jspecify.annotations.NullMarked;
