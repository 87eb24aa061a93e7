package vn.hiza.health.validation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.validation.ResultState;
import vn.hiza.health.validation.RuleKind;
import vn.hiza.health.validation.ValidationResult;
import vn.hiza.health.validation.ValidationResults;
import vn.hiza.health.validation.ValidationRule;
import vn.hiza.rest.json.LocalizedName;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** What the list of results says in a row. */
public final class ValidationLists {
    public static final ReadList<ValidationResult> RESULTS = new ReadList<>(
            "validation-results",
            List.of(
                    ListColumn.text(
                            "rule", "rule", "quy tắc", each -> each.rule().code()),
                    new ListColumn<>(
                            "ruleName", ListColumn.Kind.REMARK, "rule name", "tên quy tắc", ValidationResult::ruleName),
                    ListColumn.text("enterprise", "tax code", "mã số thuế", each -> each.count()
                            .enterprise()),
                    ListColumn.text("name", "enterprise name", "tên doanh nghiệp", each -> each.count()
                            .name()),
                    ListColumn.text("district", "district code", "mã quận", each -> each.count()
                            .district()),
                    ListColumn.day("date", "day", "ngày", each -> each.count().date()),
                    ListColumn.whole("dose", "dose number", "mũi", each ->
                            (long) each.count().dose()),
                    ListColumn.whole("people", "people vaccinated", "số người", each -> each.count()
                            .people()),
                    ListColumn.whole("against", "held against", "so với", ValidationResult::against),
                    ListColumn.day("againstOn", "held against that of", "so với ngày", ValidationResult::againstOn),
                    ListColumn.whole("others", "counted by other teams", "đội khác đã đếm", ValidationResult::others),
                    new ListColumn<>(
                            "message",
                            ListColumn.Kind.REMARK,
                            "what to check",
                            "cần kiểm tra",
                            ValidationResult::message),
                    ListColumn.text(
                            "state", "state", "trạng thái", each -> each.state().name()),
                    ListColumn.text(
                            "explanation", "explanation", "giải trình", explained(ValidationResult.Explanation::text)),
                    ListColumn.text(
                            "explainedBy",
                            "explained by",
                            "người giải trình",
                            explained(ValidationResult.Explanation::by)),
                    new ListColumn<>(
                            "explainedAt",
                            ListColumn.Kind.MOMENT,
                            "explained at",
                            "lúc giải trình",
                            explained(ValidationResult.Explanation::at))),
            ValidationResults::key,
            new ValidationResult(
                    new ValidationRule(
                            "COVERAGE",
                            new LocalizedName("Số người tiêm vượt số lao động", "More people vaccinated than workers"),
                            new LocalizedName(
                                    "Có lao động được tính ở nơi khác, hay số lao động đã cũ?",
                                    "Workers counted elsewhere? An old headcount?"),
                            RuleKind.COVERAGE_ABOVE,
                            new BigDecimal("1.00"),
                            true),
                    new ValidationResult.Count(
                            "0100233488", "Công ty TNHH Thăng Long", "017", LocalDate.of(2021, 11, 12), 1, 1320L),
                    1200L,
                    LocalDate.of(2021, 10, 15),
                    0L,
                    ResultState.EXPLAINED,
                    new ValidationResult.Explanation(
                            "120 lao động thời vụ chưa có trong số lao động",
                            "district-dong-anh",
                            OffsetDateTime.parse("2021-11-13T08:30:00+07:00"))));

    private ValidationLists() {}

    private static Function<ValidationResult, @Nullable Object> explained(
            Function<ValidationResult.Explanation, Object> part) {
        return result -> {
            ValidationResult.Explanation explanation = result.explanation();
            return explanation == null ? null : part.apply(explanation);
        };
    }
}
