/** The addresses of the charts: parameters and format in, drawing or table out. Owns no rule. */
@NullMarked
package vn.hiza.gateway.chart.rest;

import org.jspecify.annotations.NullMarked;
