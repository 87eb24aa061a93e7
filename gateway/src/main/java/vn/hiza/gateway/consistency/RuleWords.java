package vn.hiza.gateway.consistency;

import java.util.List;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** Rounding rules as one says them. */
final class RuleWords {
    private RuleWords() {}

    static Words of(Rounding rule) {
        return switch (rule) {
            case EXACT -> new Words("không làm tròn", "no rounding");
            case FLOOR -> new Words("cắt bỏ phần lẻ", "cutting off the fraction");
            case CEILING -> new Words("làm tròn lên", "rounding up");
            case HALF_UP ->
                new Words("làm tròn đến số gần nhất, từ nửa thì lên", "rounding to the nearest, from the middle up");
            case HALF_EVEN ->
                new Words(
                        "làm tròn đến số gần nhất, đúng nửa thì về số chẵn",
                        "rounding to the nearest, from the middle to the even one");
        };
    }

    static Words of(List<Rounding> rules) {
        return new Words(
                String.join("; ", rules.stream().map(rule -> of(rule).vi()).toList()),
                String.join("; ", rules.stream().map(rule -> of(rule).en()).toList()));
    }
}
