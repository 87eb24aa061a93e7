package vn.hiza.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A resource that takes another proof of who calls beside a bearer token. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Admits {
    /** The bean that checks the proof. */
    Class<? extends CallerSource> value();
}
