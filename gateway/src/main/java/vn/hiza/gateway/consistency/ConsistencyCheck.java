package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.consistency.solve.Work;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** Answers a question: what is implied, what fits and what contradicts. */
public final class ConsistencyCheck {
    /** Some seconds at the very most; printed reports take a hundredth of it. */
    static final int MOST_OPERATIONS = 200_000;

    private final Question question;
    private final Claims claims;
    private final OwnValues own;
    private final String dataVersion;
    private final Work work = new Work(MOST_OPERATIONS);

    /** Asks for our data at once, and for none later; solves nothing yet. */
    public ConsistencyCheck(Question question, OwnFigures ours) {
        this.question = question;
        this.claims = new Claims(question, work);
        this.own = new OwnValues(question, ours);
        this.dataVersion = ours.dataVersion();
    }

    /** To be asked for once: what it costs is counted over all that it works out. */
    public ConsistencyReport report() {
        RuleFits fits = new RuleFits(claims, question);
        List<ImpliedUnknown> unknowns =
                question.unknowns().stream().map(this::implied).toList();
        List<Finding> findings = new ArrayList<>(new Findings(question, claims, fits, own).all());
        if (work.isCutShort()) {
            findings.add(
                    new Finding(FindingCode.CUT_SHORT, List.of(), List.of(), List.of(), null, FindingWords.cutShort()));
        }
        List<JudgedStatement> statements = question.statements().stream()
                .map(statement -> judged(statement, fits.of(statement), findings))
                .toList();
        return new ConsistencyReport(
                question.ours().asOf(),
                question.ours().zone(),
                question.ours().fx(),
                dataVersion,
                question.rules(),
                statements,
                unknowns,
                findings);
    }

    /** Operations on intervals that the report has cost so far. */
    int operations() {
        return work.done();
    }

    private ImpliedUnknown implied(Unknown unknown) {
        Rational ours = own.of(unknown);
        BigDecimal value = ours == null ? null : RangeWords.decimal(ours);
        List<UnderRule> rules =
                question.rules().stream().map(rule -> underRule(unknown, rule)).toList();
        return new ImpliedUnknown(
                unknown.id(),
                unknown.label(),
                unknown.means(),
                unknown.indicator(),
                rules,
                claims.implied(unknown.id(), null, false).map(RangeWords::of).orElse(null),
                value);
    }

    /** The range leaves out that counts are whole, so that a reader sees how near a count came; the candidates do not. */
    private UnderRule underRule(Unknown unknown, Rounding rule) {
        Optional<Interval> range = claims.implied(unknown.id(), rule, false);
        return new UnderRule(
                rule,
                range.map(RangeWords::of).orElse(null),
                unknown.isWhole()
                        ? claims.implied(unknown.id(), rule, true)
                                .map(RangeWords::candidates)
                                .orElse(RangeWords.NO_CANDIDATES)
                        : null);
    }

    private JudgedStatement judged(Statement statement, List<Rounding> rules, List<Finding> findings) {
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
            case NO_SINGLE_RULE, OURS_BELOW_ZERO, CUT_SHORT -> Verdict.FITS;
        };
    }
}
