/**
 * The catalogue of indicators: what each figure of the Board means, from which measures it is made, how it is rounded and
 * worded. Owns the definitions ({@code indicators/catalogue.yaml}); does not own any value, nor the arithmetic (figure).
 */
@NullMarked
package vn.hiza.gateway.indicator;

import org.jspecify.annotations.NullMarked;
