package vn.hiza.investment.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Column;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Rules;
import vn.hiza.investment.movement.Currency;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Exchange rates as a collection. */
@ApplicationScoped
public class ExchangeRateCollection implements FactCollection<ExchangeRate> {
    private static final FactKind<ExchangeRate> KIND = new FactKind<>(
            Topic.EXCHANGE_RATES,
            "exchange_rate",
            ExchangeRate.class,
            rate -> rate.type().name(),
            List.of(Column.text("type", rate -> rate.type().name()), Column.date("date", ExchangeRate::date)));
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000");

    @Override
    public FactKind<ExchangeRate> kind() {
        return KIND;
    }

    @Override
    public @Nullable ExchangeRate read(Fields fields, Caller caller) {
        RateType type = fields.oneOf("type", RateType.class);
        LocalDate date = fields.day("date");
        Currency base = fields.oneOf("base", Currency.class);
        Currency quote = fields.oneOf("quote", Currency.class);
        BigDecimal rate = fields.decimal("rate", 6, HIGHEST);
        if (fields.flaws().isEmpty() && rate.signum() <= 0) {
            fields.flaw("rate", "not-positive", "A rate lies above zero.");
        }
        if (fields.flaws().isEmpty() && (base != Currency.USD || quote != Currency.VND)) {
            fields.flaw("base", "unsupported-pair", "Rates are kept as VND for one USD: base USD, quote VND.");
        }
        return fields.complete(() -> new ExchangeRate(type, date, base, quote, rate));
    }

    @Override
    public String key(ExchangeRate rate, Supplier<String> fresh) {
        return rate.type() + "/" + rate.date();
    }

    @Override
    public Rules<ExchangeRate> rules() {
        return Rules.none();
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("type", "c.type = ?", "from", "c.date >= ?", "to", "c.date <= ?");
    }
}
