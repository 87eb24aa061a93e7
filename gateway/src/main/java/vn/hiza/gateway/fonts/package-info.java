/** The fonts that documents and drawings bring along, so that they look alike everywhere. Owns which; not where they are used. */
@NullMarked
package vn.hiza.gateway.fonts;

import org.jspecify.annotations.NullMarked;
