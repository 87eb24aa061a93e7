/** Events that could not be applied, and applying them after the cause is mended. Owns the retry; event-intake keeps the records. */
@NullMarked
package vn.hiza.gateway.parked;

import org.jspecify.annotations.NullMarked;
