package vn.hiza.health.dhis2.mapping;

import org.jspecify.annotations.Nullable;

/** What a DHIS2 client may name by code or by UID. */
public interface Identified {
    String code();

    @Nullable
    String uid();
}
