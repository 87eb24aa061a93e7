/**
 * The Board's charts as data: what is drawn, in which order, and the table behind it. Owns which figures stand in which chart
 * and the wording ({@code words.yaml}); does not own any value (board, figure) nor lines and colours (drawing).
 */
@NullMarked
package vn.hiza.gateway.chart;

import org.jspecify.annotations.NullMarked;
