/** The credentials that teams' DHIS2 tools sign in with, good for that door alone. Owns no token and no role. */
@NullMarked
package vn.hiza.health.dhis2.credential;

import org.jspecify.annotations.NullMarked;
