package vn.hiza.gateway.consistency;

import java.util.List;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.wording.FigureWords;

/** Rounding rules as one says them within a sentence. */
final class RuleWords {
    private RuleWords() {}

    static Words of(Rounding rule) {
        return FigureWords.of("by-rounding." + rule.name());
    }

    static Words of(List<Rounding> rules) {
        return new Words(
                String.join("; ", rules.stream().map(rule -> of(rule).vi()).toList()),
                String.join("; ", rules.stream().map(rule -> of(rule).en()).toList()));
    }
}
