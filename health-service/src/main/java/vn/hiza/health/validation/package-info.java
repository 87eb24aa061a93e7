/**
 * What counts are looked at for after they came: the rules, what breaks them, and why that is so all the same. Owns rules and
 * explanations; never refuses a count, and counts and headcounts are not its own.
 */
@NullMarked
package vn.hiza.health.validation;

import org.jspecify.annotations.NullMarked;
