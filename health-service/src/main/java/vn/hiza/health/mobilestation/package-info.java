/** Mobile health stations, set up with the districts. */
@NullMarked
package vn.hiza.health.mobilestation;

import org.jspecify.annotations.NullMarked;
