package vn.hiza.gateway.display;

import java.math.BigDecimal;
import vn.hiza.gateway.indicator.Words;

/** The words for the steps in which large numbers are shown. */
public enum Scale {
    ONES(1, new Words("", "")),
    THOUSANDS(1_000, new Words("nghìn", "thousand")),
    MILLIONS(1_000_000, new Words("triệu", "million")),
    BILLIONS(1_000_000_000, new Words("tỷ", "billion"));

    private final BigDecimal step;
    private final Words words;

    Scale(long step, Words words) {
        this.step = BigDecimal.valueOf(step);
        this.words = words;
    }

    static Scale of(BigDecimal step) {
        for (Scale scale : values()) {
            if (scale.step.compareTo(step) == 0) {
                return scale;
            }
        }
        throw new IllegalArgumentException("no words for numbers in steps of " + step);
    }

    /** The largest in which a number is at least one. */
    public static Scale reached(BigDecimal number) {
        Scale reached = ONES;
        for (Scale scale : values()) {
            if (number.abs().compareTo(scale.step) >= 0) {
                reached = scale;
            }
        }
        return reached;
    }

    public BigDecimal step() {
        return step;
    }

    public Words words() {
        return words;
    }
}
