/**
 * Figures as people read them, in Vietnamese and English, by the display rules of the catalogue. Owns number formats and
 * word order; does not own any rule of a particular figure (indicator) nor any value (figure).
 */
@NullMarked
package vn.hiza.gateway.display;

import org.jspecify.annotations.NullMarked;
