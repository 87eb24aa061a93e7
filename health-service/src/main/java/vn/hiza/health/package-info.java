/** The health service: vaccination counts, COVID safety teams, mobile stations. Owns counts of people only: nobody is named. */
@NullMarked
package vn.hiza.health;

import org.jspecify.annotations.NullMarked;
