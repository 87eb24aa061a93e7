/** What a DHIS2 client asks before it sends anything: who it is signed in as, and what it speaks to. Owns no credential. */
@NullMarked
package vn.hiza.health.dhis2.account;

import org.jspecify.annotations.NullMarked;
