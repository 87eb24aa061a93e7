/** XML read without anything that reaches outside the document. Owns no format. */
@NullMarked
package vn.hiza.health.dhis2.xml;

import org.jspecify.annotations.NullMarked;
