package vn.hiza.health.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.list.Remark;

/**
 * What one district team counted of dose 1 and of dose 2, in one enterprise or in all of them at work.
 *
 * @param enterprise null where enterprises are put together
 * @param enterprises how many are put together
 * @param dose1 people, by the last count up to the day; null without a count
 * @param dose1On day of that count, the oldest where enterprises are put together
 * @param waiting of each enterprise, the people with dose 1 beyond those with dose 2, summed up
 * @param contradicting enterprises with more people at dose 2 than at dose 1
 */
public record DosePair(
        String district,
        @Nullable String enterprise,
        @Nullable String name,
        @Nullable String zone,
        long enterprises,
        @Nullable Long dose1,
        @Nullable LocalDate dose1On,
        @Nullable Long dose2,
        @Nullable LocalDate dose2On,
        long waiting,
        long contradicting) {
    private static final Remark EARLIER = new Remark(
            "dose-2-above-earlier-dose-1",
            "Số người đã tiêm mũi 2 nhiều hơn số người đã tiêm mũi 1 vào ngày trước đó: có người tiêm mũi 1 muộn hơn hoặc ở nơi"
                    + " khác; số chờ tính là 0.",
            "More people have dose 2 than had dose 1 on the earlier day: some had it later or elsewhere; 0 are counted as waiting.");
    private static final Remark CONTRADICTION = new Remark(
            "dose-2-above-dose-1",
            "Số người đã tiêm mũi 2 nhiều hơn số người đã tiêm mũi 1: kiểm tra lại số liệu hai mũi.",
            "More people have dose 2 than dose 1: check the counts of both.");
    private static final Remark NO_FIRST_DOSE = new Remark(
            "no-dose-1",
            "Chưa có ai tiêm mũi 1 theo số liệu, nên không tính được tỷ lệ.",
            "Nobody has dose 1 by the counts, so there is no share.");

    /** The share of those with dose 1 that have no dose 2; below zero where the counts contradict each other. */
    public @Nullable BigDecimal dropOut() {
        return Shares.of(people(dose1) - people(dose2), dose1);
    }

    public @Nullable Remark remarkOnBacklog() {
        return contradicting > 0 ? EARLIER : null;
    }

    public @Nullable Remark remarkOnDropOut() {
        if (contradicting > 0) {
            return CONTRADICTION;
        }
        return people(dose1) == 0 ? NO_FIRST_DOSE : null;
    }

    private static long people(@Nullable Long dose) {
        return dose == null ? 0 : dose;
    }
}
