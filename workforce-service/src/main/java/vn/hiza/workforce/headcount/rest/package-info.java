/** The addresses of headcounts. */
@NullMarked
package vn.hiza.workforce.headcount.rest;

import org.jspecify.annotations.NullMarked;
