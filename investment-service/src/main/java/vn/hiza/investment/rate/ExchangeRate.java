package vn.hiza.investment.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.hiza.investment.movement.Currency;

/**
 * What one unit of {@code base} costs in {@code quote} on a day.
 *
 * @param rate above zero, at most six decimals
 */
public record ExchangeRate(RateType type, LocalDate date, Currency base, Currency quote, BigDecimal rate) {
    public ExchangeRate {
        rate = rate.stripTrailingZeros();
        rate = rate.scale() < 0 ? rate.setScale(0) : rate;
    }
}
