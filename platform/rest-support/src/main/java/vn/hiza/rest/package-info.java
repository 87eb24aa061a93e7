/** x */
@NullMarked
package vn.hiza.rest;

import org.jspecify.annotations.NullMarked;
