package vn.hiza.gateway.boardpage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.display.DayDisplay;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** The words of the pages in one language. */
public record Saying(Language language, PageWords words) {
    public String of(String key) {
        return language.of(words.of(key));
    }

    /** A text with {@code {0}} in it. */
    public String of(String key, Object with) {
        return of(key).replace("{0}", String.valueOf(with));
    }

    /** A text with {@code {0}} and {@code {1}} in it. */
    public String of(String key, Object first, Object second) {
        return of(key).replace("{0}", String.valueOf(first)).replace("{1}", String.valueOf(second));
    }

    /** A text that a catalogue may have outgrown: what is not worded is shown as it is. */
    public String orElse(String key, String otherwise) {
        return words.has(key) ? of(key) : otherwise;
    }

    public String words(Words said) {
        return language.of(said);
    }

    public String day(LocalDate day) {
        return Period.EVER.equals(day) ? of("day.unknown") : language.of(DayDisplay.of(day));
    }

    public String month(YearMonth month) {
        return language.of(DayDisplay.of(month));
    }

    /** A number to its last digit that says something: whole amounts without decimals. */
    public String number(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return language.of(Numerals.of(whole ? number.setScale(0, RoundingMode.UNNECESSARY) : number));
    }

    /** An amount in its own currency; a count in none. */
    public String amount(BigDecimal amount, @Nullable String currency) {
        return currency == null ? number(amount) : number(amount) + " " + currency;
    }

    /** A difference with its sign. */
    public String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + number(difference);
    }

    /** A value of a figure by the figure's own rule. */
    public String value(Indicator indicator, @Nullable BigDecimal value) {
        return language.of(ValueDisplay.of(indicator, value));
    }

    /** A value of a figure to its last digit, with its unit. */
    public String exact(Indicator indicator, BigDecimal value) {
        String unit = language == Language.VI
                ? indicator.unit().vi()
                : value.abs().compareTo(BigDecimal.ONE) == 0
                        ? indicator.unit().en()
                        : indicator.unit().plural();
        return number(value) + " " + unit;
    }
}
