package vn.hiza.gateway.figure;

import java.util.Collection;
import java.util.List;

/** Splits the đồng part of a total by the rates it converts at: one part, or one per rate in force on the days it arose. */
@FunctionalInterface
public interface Conversion {
    List<Converted> convert(Collection<Term> dong, Period period);
}
