package vn.hiza.gateway.ledger.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.ledger.State;

/** Exchange rates as they were stated; their keys are type and day. */
final class StoredRates {
    private StoredRates() {}

    /** @param last type and day after which no rate of the type is looked at */
    static Optional<Rate> latest(Handle tx, String type, String last) {
        return tx.createQuery("select value from fact where topic = :topic and key >= :first and key <= :last"
                        + " and not voided order by key desc limit 1")
                .bind("topic", Topic.EXCHANGE_RATES.collection())
                .bind("first", type + "/")
                .bind("last", last)
                .map((row, context) -> rate(State.parse(row.getString("value").getBytes(StandardCharsets.UTF_8))
                        .object("state")))
                .findOne();
    }

    static List<String> types(Handle tx) {
        return tx.createQuery("select distinct split_part(key, '/', 1) as type from fact"
                        + " where topic = :topic and not voided order by type")
                .bind("topic", Topic.EXCHANGE_RATES.collection())
                .mapTo(String.class)
                .list();
    }

    private static Rate rate(State state) {
        return new Rate(
                state.text("type"), state.day("date"), state.text("base"), state.text("quote"), state.number("rate"));
    }
}
