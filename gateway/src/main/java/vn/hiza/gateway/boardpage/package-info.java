/**
 * The Board's figures as pages for people, a folder for each page. Owns what all of them share: words, frame, form, addresses
 * and the names of subjects; does not own any figure, number format (display), drawing (chart) nor who may see what.
 */
@NullMarked
package vn.hiza.gateway.boardpage;

import org.jspecify.annotations.NullMarked;
