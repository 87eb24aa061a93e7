package vn.hiza.gateway.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Unit;
import vn.hiza.gateway.indicator.Words;

/** A figure's value in words: "gần 165 nghìn người", "USD 275 million", "chưa có báo cáo". */
public final class ValueDisplay {
    /** In place of a number that nobody has reported. */
    public static final Words NOTHING_REPORTED = new Words("chưa có báo cáo", "no report yet");

    /** In place of a number that was reported in a currency for which there is no rate. */
    public static final Words NOT_CONVERTED = new Words("chưa quy đổi được", "not converted yet");

    /** Below so many a tenth is worth telling. */
    private static final BigDecimal FEW = new BigDecimal(100);

    private static final Words NEARLY = new Words("gần", "nearly");
    private static final Words ABOUT = new Words("khoảng", "about");
    private static final Words UNQUALIFIED = new Words("", "");

    private ValueDisplay() {}

    public static Words of(Indicator indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return NOTHING_REPORTED;
        }
        Shown shown = Shown.of(indicator.display(), value);
        Words number = Numerals.of(shown.steps());
        Words scale = Scale.of(shown.step()).words();
        Words qualifier = qualifier(indicator.display().word(), shown, value);
        Unit unit = indicator.unit();
        String vi = phrase(qualifier.vi(), number.vi(), scale.vi(), unit.vi());
        String en = unit.isMoney()
                ? phrase(qualifier.en(), unit.en(), number.en(), scale.en())
                : phrase(qualifier.en(), number.en(), scale.en(), isOne(shown) ? unit.en() : unit.plural());
        return new Words(vi, en);
    }

    /** A value that somebody decided, as a plan: nothing of it is rounded or qualified, whatever the figure's own rule. */
    public static Words exactly(Indicator indicator, BigDecimal value) {
        Scale scale = Scale.of(Shown.of(indicator.display(), value).step());
        Words number = Numerals.exactly(value.divide(scale.step()));
        Unit unit = indicator.unit();
        String vi = phrase(number.vi(), scale.words().vi(), unit.vi());
        String en = unit.isMoney()
                ? phrase(unit.en(), number.en(), scale.words().en())
                : phrase(
                        number.en(),
                        scale.words().en(),
                        value.compareTo(BigDecimal.ONE) == 0 ? unit.en() : unit.plural());
        return new Words(vi, en);
    }

    /** A part of a value that somebody decided, as that which falls to some days: two thirds of four are no three. */
    public static Words part(Indicator indicator, BigDecimal value) {
        Shown shown = Shown.of(indicator.display(), value);
        return shown.step().compareTo(BigDecimal.ONE) == 0 && value.compareTo(FEW) < 0
                ? exactly(indicator, value.setScale(1, RoundingMode.HALF_UP))
                : of(indicator, value);
    }

    private static Words qualifier(@Nullable Qualifier word, Shown shown, BigDecimal value) {
        if (word == Qualifier.NEARLY && shown.value().compareTo(value) != 0) {
            return NEARLY;
        }
        return word == Qualifier.ABOUT && value.signum() != 0 ? ABOUT : UNQUALIFIED;
    }

    private static boolean isOne(Shown shown) {
        return shown.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static String phrase(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
