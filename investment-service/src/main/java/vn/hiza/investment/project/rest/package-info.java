/** The addresses of projects. */
@NullMarked
package vn.hiza.investment.project.rest;

import org.jspecify.annotations.NullMarked;
