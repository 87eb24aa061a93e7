/** The investment service: the register of districts, zones and enterprises, projects with their capital, and exchange rates. Owns these facts; owns no figure. */
@NullMarked
package vn.hiza.investment;

import org.jspecify.annotations.NullMarked;
