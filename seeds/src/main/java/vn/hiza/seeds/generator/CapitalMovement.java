package vn.hiza.seeds.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A change of a project's registered capital, in dollars with cents or in whole dong. */
record CapitalMovement(Project project, String kind, LocalDate date, long amount, boolean dollars) {
    Row row(String reference) {
        Row money = new Row()
                .with("amount", BigDecimal.valueOf(amount).setScale(dollars ? 2 : 0))
                .with("currency", dollars ? "USD" : "VND");
        return new Row()
                .with("project", project.number())
                .with("kind", kind)
                .with("date", date)
                .with("amounts", List.of(money))
                .with("reference", reference);
    }
}
