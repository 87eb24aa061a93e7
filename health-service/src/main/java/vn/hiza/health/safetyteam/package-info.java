/** COVID safety teams of enterprises and their members over time. */
@NullMarked
package vn.hiza.health.safetyteam;

import org.jspecify.annotations.NullMarked;
