package vn.hiza.health.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Stored;
import vn.hiza.facts.Transactions;

/** Holds counts against the active rules, rule by rule in the order of their codes, when somebody asks. */
@ApplicationScoped
public class ValidationResults {
    private static final int ALL = 10_000;

    private final Transactions transactions;
    private final FactReader reader = new FactReader();
    private final Clock clock;

    public ValidationResults(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public List<ValidationResult> of(ResultsQuestion question, @Nullable String after, int limit) {
        String seen = after == null ? "" : after;
        int cut = seen.indexOf('/');
        String seenRule = cut < 0 ? "" : seen.substring(0, cut);
        return transactions.read(tx -> {
            List<ValidationResult> results = new ArrayList<>();
            for (ValidationRule rule : rules(tx, question.rule())) {
                int order = rule.code().compareTo(seenRule);
                if (order >= 0 && results.size() < limit) {
                    String seenCount = order == 0 ? seen.substring(cut + 1) : "";
                    results.addAll(broken(tx, question, rule, seenCount, limit - results.size()));
                }
            }
            return results;
        });
    }

    /** Where the list goes on: rule by rule. */
    public static String key(ValidationResult result) {
        return result.rule().code() + "/" + result.count().key();
    }

    private List<ValidationRule> rules(Handle tx, @Nullable String code) {
        List<ValidationRule> inForce = reader.list(tx, ValidationRuleCollection.KIND, List.of(), null, ALL).stream()
                .map(Stored::state)
                .filter(rule -> code == null || rule.code().equals(code))
                .sorted(Comparator.comparing(ValidationRule::code))
                .toList();
        if (code != null && inForce.isEmpty()) {
            throw new BusinessException(
                    Category.UNPROCESSABLE,
                    "unknown-rule",
                    "There is no validation rule of this code; GET /api/v1/validation-rules lists them.");
        }
        return inForce.stream().filter(ValidationRule::active).toList();
    }

    private List<ValidationResult> broken(
            Handle tx, ResultsQuestion question, ValidationRule rule, String after, int limit) {
        var query = question.places()
                .bindTo(tx.createQuery(ResultsSql.of(rule.kind())))
                .bind("from", question.from().toString())
                .bind("to", question.to().toString())
                .bind("anyEnterprise", question.enterprise() == null)
                .bind("enterprise", question.enterprise())
                .bind("anyState", question.state() == null)
                .bind(
                        "state",
                        question.state() == null ? null : question.state().name())
                .bind("rule", rule.code())
                .bind("after", after)
                .bind("limit", limit);
        if (rule.kind().takesThreshold()) {
            query.bind("threshold", rule.threshold());
        }
        return query.map((row, context) -> read(rule, row)).list();
    }

    private ValidationResult read(ValidationRule rule, ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new ValidationResult(
                rule,
                new ValidationResult.Count(
                        row.getString("enterprise"),
                        row.getString("name"),
                        row.getString("district"),
                        row.getObject("date", LocalDate.class),
                        row.getInt("dose"),
                        row.getBoolean("voided") ? null : row.getLong("people")),
                row.getObject("against", Long.class),
                row.getObject("against_on", LocalDate.class),
                row.getObject("others", Long.class),
                ResultState.valueOf(row.getString("state")),
                text == null
                        ? null
                        : new ValidationResult.Explanation(
                                text,
                                row.getString("explained_by"),
                                row.getObject("explained_at", OffsetDateTime.class)
                                        .atZoneSameInstant(clock.getZone())
                                        .toOffsetDateTime()));
    }
}
