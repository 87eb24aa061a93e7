package vn.hiza.gateway.consistency;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** Verdicts and findings in sentences for people who do not reckon with intervals. */
final class FindingWords {
    private FindingWords() {}

    static Words fits(Statement statement, List<Rounding> rules) {
        if (!statement.printed().tellsItsRule()) {
            return new Words("Không có gì mâu thuẫn với số này.", "Nothing contradicts this number.");
        }
        Words words = RuleWords.of(rules);
        return new Words(
                "Số này có thể là kết quả của: " + words.vi() + ".", "It can result from: " + words.en() + ".");
    }

    static Words noRule(Statement statement) {
        Words shown = shown(statement);
        return new Words(
                shown.vi() + ": không quy tắc làm tròn nào đã xét cho ra số này từ những số mà nó dựa vào.",
                shown.en() + ": no rounding rule considered gives this number from the figures it rests on.");
    }

    static Words oneRule(Statement statement, Rounding rule) {
        Words shown = shown(statement);
        Words words = RuleWords.of(rule);
        return new Words(
                shown.vi() + ": số này chỉ có thể là kết quả của một cách làm tròn: " + words.vi() + ".",
                shown.en() + ": this number can only result from one way of rounding: " + words.en() + ".");
    }

    /** @param restsOn the statements that the set rests on, itself included */
    static Words noCommonRule(
            List<Statement> set, @Nullable String shared, Collection<Statement> restsOn, boolean isDenominator) {
        Words shown = shown(set);
        Words other = ownValue(shared, isDenominator);
        return new Words(
                shown.vi() + ": không một quy tắc làm tròn chung nào trong các quy tắc đã xét cho ra các số này"
                        + (shared == null ? "" : ", vì không có giá trị chung nào của “" + shared + "”")
                        + ". Nếu mỗi số có quy tắc riêng" + other.vi() + " thì các số này có thể cùng đúng."
                        + estimate(restsOn).vi(),
                shown.en() + ": no one rounding rule considered gives these numbers"
                        + (shared == null ? "" : ", as there is no common value of “" + shared + "”")
                        + ". With a rule of its own" + other.en() + " for each, they can all be right."
                        + estimate(restsOn).en());
    }

    static Words noCommonValue(List<Statement> set, @Nullable String shared, Collection<Statement> restsOn) {
        Words shown = shown(set);
        return new Words(
                shown.vi() + ": các số này mâu thuẫn nhau, dù mỗi số có quy tắc làm tròn riêng trong các quy tắc đã xét"
                        + (shared == null ? "" : "; không có giá trị chung nào của “" + shared + "”")
                        + "." + estimate(restsOn).vi(),
                shown.en()
                        + ": these numbers contradict each other, even if each has a rounding rule of its own among those considered"
                        + (shared == null ? "" : "; there is no common value of “" + shared + "”")
                        + "." + estimate(restsOn).en());
    }

    static Words noSingleRule(Map<Rounding, List<Statement>> failing) {
        StringBuilder vi = new StringBuilder("Không một quy tắc làm tròn nào đã xét cho ra tất cả các số đã in.");
        StringBuilder en = new StringBuilder("No one rounding rule considered gives all the printed numbers.");
        failing.forEach((rule, set) -> {
            Words name = RuleWords.of(rule);
            vi.append(" Cách ")
                    .append(name.vi())
                    .append(" không cho ra ")
                    .append(shown(set).vi())
                    .append('.');
            en.append(" By ")
                    .append(name.en())
                    .append(" one does not get ")
                    .append(shown(set).en())
                    .append('.');
        });
        return new Words(vi.toString(), en.toString());
    }

    static Words notOurs(Statement statement, Rational ours) {
        Words shown = shown(statement);
        Words value = number(statement, ours);
        return new Words(
                shown.vi() + ": theo số liệu của Ban là " + value.vi()
                        + ", không quy tắc làm tròn nào đã xét cho ra số đã in.",
                shown.en() + ": our data say " + value.en()
                        + ", which no rounding rule considered turns into the printed number.");
    }

    static Words notOurs(Unknown unknown, Interval implied, Rational ours) {
        Words range = RangeWords.of(implied).words();
        Words value = RangeWords.number(ours);
        return new Words(
                "“" + unknown.name() + "”: các số đã in cho giá trị " + range.vi() + "; theo số liệu của Ban là "
                        + value.vi() + ".",
                "“" + unknown.name() + "”: the printed numbers imply a value " + range.en() + "; our data say "
                        + value.en() + ".");
    }

    static Words oursBelowZero(String name, Words ours) {
        return new Words(
                "“" + name + "”: theo số liệu của Ban là " + ours.vi()
                        + ", nhỏ hơn 0. Việc đối chiếu ở đây chỉ tính với các giá trị từ 0 trở lên nên không so sánh được.",
                "“" + name + "”: our data say " + ours.en()
                        + ", below zero. This check reckons with values at or above zero only, so the two are not compared.");
    }

    static Words cutShort() {
        return new Words(
                "Câu hỏi này cần nhiều phép tính hơn mức cho phép của một lần đối chiếu: các khoảng giá trị có thể rộng hơn"
                        + " thực tế và có thể còn mâu thuẫn chưa được nêu. Hãy chia nhỏ câu hỏi.",
                "This question needs more working out than one check may cost: ranges may be wider than need be, and"
                        + " contradictions may be missed. Ask in smaller parts.");
    }

    /** What else would explain them beside rules of their own; the shared quantity need not be a denominator. */
    private static Words ownValue(@Nullable String shared, boolean isDenominator) {
        if (shared == null) {
            return new Words("", "");
        }
        return isDenominator
                ? new Words(" hoặc mẫu số riêng", " or a denominator of its own")
                : new Words(" hoặc giá trị “" + shared + "” riêng", " or a value of “" + shared + "” of its own");
    }

    private static Words estimate(Collection<Statement> restsOn) {
        boolean rests = restsOn.stream().anyMatch(each -> each.printed().word() == Qualifier.ABOUT);
        return rests
                ? new Words(
                        " Có số in kèm chữ “khoảng”, tức là ước tính, nên kết luận này cũng là ước tính.",
                        " One of them is printed with “about”, as an estimate, and so is this conclusion.")
                : new Words("", "");
    }

    private static Words shown(Collection<Statement> set) {
        List<Words> each = set.stream().map(FindingWords::shown).toList();
        return new Words(
                String.join(", ", each.stream().map(Words::vi).toList()),
                String.join(", ", each.stream().map(Words::en).toList()));
    }

    private static Words shown(Statement statement) {
        Words number = scaled(statement, Numerals.of(statement.printed().value()));
        return new Words(
                "“" + statement.name() + "” (" + number.vi() + ")", "“" + statement.name() + "” (" + number.en() + ")");
    }

    static Words number(Statement statement, Rational value) {
        boolean percent = statement.relation() instanceof Relation.Share share && share.isPercent();
        Rational hundred = new Rational(BigInteger.valueOf(100), BigInteger.ONE);
        return scaled(statement, RangeWords.number(percent ? value.times(hundred) : value));
    }

    private static Words scaled(Statement statement, Words number) {
        if (!(statement.relation() instanceof Relation.Share share)) {
            return number;
        }
        return share.isPercent()
                ? new Words(number.vi() + "%", number.en() + "%")
                : new Words(number.vi() + " lần", number.en() + " times");
    }
}
