/**
 * The report of a day: what the board says of it as a document for people, and its writers (web page for print, PDF, DOCX).
 * Owns the composition and its wording ({@code words.yaml}); does not own any value (board), number format (display) or chart.
 */
@NullMarked
package vn.hiza.gateway.report;

import org.jspecify.annotations.NullMarked;
