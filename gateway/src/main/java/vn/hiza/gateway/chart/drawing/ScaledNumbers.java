package vn.hiza.gateway.chart.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.display.Scale;
import vn.hiza.gateway.language.Language;

/** Numbers on an axis: in steps of its scale, written as everywhere. */
final class ScaledNumbers extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final Scale scale;
    private final Language language;

    ScaledNumbers(Scale scale, Language language) {
        this.scale = scale;
        this.language = language;
    }

    private String text(BigDecimal number) {
        return language.of(Numerals.exactly(number.divide(scale.step(), MathContext.DECIMAL32)));
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition place) {
        return to.append(text(new BigDecimal(number, MathContext.DECIMAL32)));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition place) {
        return to.append(text(BigDecimal.valueOf(number)));
    }

    @Override
    public StringBuffer format(Object number, StringBuffer to, FieldPosition place) {
        return number instanceof BigDecimal exact ? to.append(text(exact)) : super.format(number, to, place);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("numbers on an axis are only written");
    }
}
