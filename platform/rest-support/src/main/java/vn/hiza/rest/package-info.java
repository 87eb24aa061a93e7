/**
 * The HTTP conventions that are the same in every application of the suite: see the packages {@code problem}, {@code json},
 * {@code access}, {@code collection}, {@code strict} and {@code openapi}. Owns no business rule.
 */
@NullMarked
package vn.hiza.rest;

import org.jspecify.annotations.NullMarked;
