/** The charts of a day as a page, each with its table. Does not own what they show (chart) nor how they are drawn. */
@NullMarked
package vn.hiza.gateway.boardpage.charts;

import org.jspecify.annotations.NullMarked;
