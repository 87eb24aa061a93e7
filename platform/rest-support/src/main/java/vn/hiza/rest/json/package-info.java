/**
 * Strict reading of JSON: what is accepted is exactly what was sent, everything else is a flaw that names its field. Owns no rule about meaning.
 */
@NullMarked
package vn.hiza.rest.json;

import org.jspecify.annotations.NullMarked;
