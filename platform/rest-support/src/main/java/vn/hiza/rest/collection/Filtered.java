package vn.hiza.rest.collection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.hiza.rest.access.Governed;

/** Says of a method that it takes the filters of the collection its resource is {@link Governed} by, and pages. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Filtered {}
