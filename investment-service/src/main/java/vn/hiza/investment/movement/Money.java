package vn.hiza.investment.movement;

import java.math.BigDecimal;

/** An amount in its own currency: USD with cents, VND in whole đồng. */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        amount = amount.setScale(currency.decimals());
    }
}
