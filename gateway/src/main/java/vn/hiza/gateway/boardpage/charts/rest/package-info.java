/** The address of the charts. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.charts.rest;

import org.jspecify.annotations.NullMarked;
