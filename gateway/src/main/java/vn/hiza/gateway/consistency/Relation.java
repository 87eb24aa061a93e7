package vn.hiza.gateway.consistency;

import java.util.List;
import java.util.stream.Stream;

/** How a printed number is said to follow from others. */
public sealed interface Relation {
    List<Operand> operands();

    /**
     * A part divided by what it is a part of, or a value by an earlier one.
     *
     * @param isPercent whether it is printed in percent
     */
    record Share(Operand part, Operand of, boolean isPercent) implements Relation {
        @Override
        public List<Operand> operands() {
            return List.of(part, of);
        }
    }

    /**
     * A sum in USD of parts in USD and in VND.
     *
     * @param rate VND for one USD
     */
    record Total(List<Operand> usd, List<Operand> vnd, Operand rate) implements Relation {
        @Override
        public List<Operand> operands() {
            return Stream.of(usd, vnd, List.of(rate)).flatMap(List::stream).toList();
        }
    }
}
