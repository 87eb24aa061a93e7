/**
 * Charts as pictures, drawn once for page, print, PDF and DOCX: as SVG, on a page of a PDF, or as dots. Owns lines, patterns,
 * colours and the font; does not own what is drawn (chart). The only place that knows the charting library.
 */
@NullMarked
package vn.hiza.gateway.chart.drawing;

import org.jspecify.annotations.NullMarked;
