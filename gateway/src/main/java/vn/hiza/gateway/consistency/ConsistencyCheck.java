package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.ConsistencyReport.Finding;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.ConsistencyReport.ImpliedUnknown;
import vn.hiza.gateway.consistency.ConsistencyReport.JudgedStatement;
import vn.hiza.gateway.consistency.ConsistencyReport.OwnValue;
import vn.hiza.gateway.consistency.ConsistencyReport.UnderRule;
import vn.hiza.gateway.consistency.ConsistencyReport.Verdict;
import vn.hiza.gateway.consistency.solve.Domains;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** Answers a question: what is implied, what fits and what contradicts. */
public final class ConsistencyCheck {
    private final Question question;
    private final Claims claims;
    private final OwnValues own;
    private final RuleFits fits;
    private final String dataVersion;

    /** Asks for our data at once, and for none later. */
    public ConsistencyCheck(Question question, OwnFigures ours) {
        this.question = question;
        this.claims = new Claims(question);
        this.own = new OwnValues(question, ours);
        this.fits = new RuleFits(claims, question);
        this.dataVersion = ours.dataVersion();
    }

    public ConsistencyReport report() {
        List<ImpliedUnknown> unknowns =
                question.unknowns().stream().map(this::implied).toList();
        List<Finding> findings = new Findings(question, claims, fits, own).all();
        List<JudgedStatement> statements = question.statements().stream()
                .map(statement -> judged(statement, findings))
                .toList();
        return new ConsistencyReport(
                question.asOf(), question.zone(), dataVersion, question.rules(), statements, unknowns, findings);
    }

    private ImpliedUnknown implied(Unknown unknown) {
        Rational ours = own.of(unknown);
        BigDecimal value = ours == null ? null : RangeWords.decimal(ours);
        List<Statement> bearing = claims.bearingOn(unknown.id());
        String quantity = claims.quantity(unknown.id());
        List<UnderRule> rules = question.rules().stream()
                .map(rule -> underRule(unknown, bearing, rule))
                .toList();
        Optional<Domains> any = claims.solve(bearing, each -> each.underAny(question.rules()), false);
        return new ImpliedUnknown(
                unknown.id(),
                unknown.label(),
                unknown.means(),
                unknown.indicator(),
                rules,
                any.map(domains -> RangeWords.of(domains.of(quantity))).orElse(null),
                value);
    }

    /** The range leaves out that counts are whole, so that a reader sees how near a count came; the candidates do not. */
    private UnderRule underRule(Unknown unknown, List<Statement> bearing, Rounding rule) {
        String quantity = claims.quantity(unknown.id());
        Optional<Domains> range = claims.solve(bearing, each -> each.under(rule), false);
        Optional<Domains> whole = claims.solve(bearing, each -> each.under(rule), true);
        return new UnderRule(
                rule,
                range.map(domains -> RangeWords.of(domains.of(quantity))).orElse(null),
                unknown.isWhole()
                        ? whole.map(domains -> RangeWords.candidates(domains.of(quantity)))
                                .orElse(RangeWords.NO_CANDIDATES)
                        : null);
    }

    private JudgedStatement judged(Statement statement, List<Finding> findings) {
        List<Rounding> rules = fits.of(statement);
        Verdict verdict = Verdict.FITS;
        Words words = FindingWords.fits(statement, rules);
        for (Finding finding : findings) {
            Verdict found = verdict(finding.code());
            if (finding.statements().contains(statement.id()) && found.compareTo(verdict) > 0) {
                verdict = found;
                words = finding.words();
            }
        }
        return new JudgedStatement(statement.id(), statement.label(), verdict, rules, ours(statement), words);
    }

    private @Nullable OwnValue ours(Statement statement) {
        Rational value = own.of(statement);
        if (value == null) {
            return null;
        }
        List<Rounding> printing = question.rules().stream()
                .filter(rule -> statement.under(rule).contains(value))
                .toList();
        return new OwnValue(RangeWords.decimal(value), printing);
    }

    private static Verdict verdict(FindingCode code) {
        return switch (code) {
            case NO_RULE_FITS -> Verdict.FITS_BY_NO_RULE;
            case ONLY_ONE_RULE_FITS -> Verdict.FITS_BY_ONE_RULE;
            case NO_COMMON_RULE, NO_COMMON_VALUE -> Verdict.CONTRADICTS_OTHERS;
            case CONTRADICTS_OUR_DATA -> Verdict.CONTRADICTS_OUR_DATA;
            case NO_SINGLE_RULE -> Verdict.FITS;
        };
    }
}
