package vn.hiza.gateway.consistency;

import java.math.BigDecimal;

/** What a relation is between: a statement or an unknown by its id, or a number that is taken as exact. */
public sealed interface Operand {
    record Named(String id) implements Operand {}

    record Exact(BigDecimal number) implements Operand {}
}
