package vn.hiza.health.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.list.Remark;

/**
 * How many of an enterprise's workers have a dose, by the last counts of all teams and the last headcount.
 *
 * @param people counted by all district teams together
 * @param countedOn day of the last count, the oldest where several teams count; null without one
 * @param workers by the last headcount; null without one
 */
public record Coverage(
        String enterprise,
        String name,
        String district,
        String zone,
        long people,
        @Nullable LocalDate countedOn,
        @Nullable Long workers,
        @Nullable LocalDate headcountOn) {
    private static final Remark NO_HEADCOUNT = new Remark(
            "no-headcount",
            "Chưa có số lao động của doanh nghiệp, nên không tính được tỷ lệ.",
            "There is no headcount of the enterprise, so there is no share.");
    private static final Remark NO_WORKERS = new Remark(
            "no-workers",
            "Số lao động gần nhất là 0, nên không tính được tỷ lệ.",
            "By the last headcount nobody works there, so there is no share.");
    private static final Remark ABOVE_HEADCOUNT = new Remark(
            "above-headcount",
            "Số người đã tiêm nhiều hơn số lao động: có lao động nơi khác được tính, hoặc số lao động đã cũ.",
            "More people than workers: some work elsewhere, or the headcount is old.");

    /** The share of the workers, above 1 where more people were counted; null without workers. */
    public @Nullable BigDecimal share() {
        return Shares.of(people, workers);
    }

    public @Nullable Remark remark() {
        if (workers == null) {
            return NO_HEADCOUNT;
        }
        if (workers == 0) {
            return NO_WORKERS;
        }
        return people > workers ? ABOVE_HEADCOUNT : null;
    }
}
