package vn.hiza.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the row of the access table that governs a resource. A resource without it answers nobody. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Governed {
    /** The collection, as in {@code access.csv}. */
    String value();
}
