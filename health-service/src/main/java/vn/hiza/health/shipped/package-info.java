/** Facts that come with the suite, stated once at start. Owns none of the collections they belong to. */
@NullMarked
package vn.hiza.health.shipped;

import org.jspecify.annotations.NullMarked;
