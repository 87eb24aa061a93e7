package vn.hiza.health.worklist.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.health.worklist.DoseLevels;
import vn.hiza.health.worklist.DosePair;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** What the lists that compare dose 1 with dose 2 say in a row. */
public final class DoseLists {
    private static final DosePair EXAMPLE = new DosePair(
            "017",
            "0100233488",
            "Công ty TNHH Thăng Long",
            "THANG_LONG",
            1,
            1150L,
            LocalDate.of(2021, 10, 29),
            1007L,
            LocalDate.of(2021, 11, 26),
            143,
            0);

    public static final ReadList<DosePair> BACKLOG = new ReadList<>(
            "dose-2-backlog",
            with(
                    ListColumn.whole("backlog", "waiting for dose 2", "chờ tiêm mũi 2", DosePair::waiting),
                    ListColumn.remark(DosePair::remarkOnBacklog)),
            DoseLevels::key,
            EXAMPLE);

    public static final ReadList<DosePair> DROP_OUT = new ReadList<>(
            "drop-out",
            with(
                    ListColumn.ratio("dropOut", "drop-out", "tỷ lệ bỏ mũi", DosePair::dropOut),
                    ListColumn.remark(DosePair::remarkOnDropOut)),
            DoseLevels::key,
            EXAMPLE);

    private DoseLists() {}

    private static List<ListColumn<DosePair>> with(ListColumn<DosePair> figure, ListColumn<DosePair> remark) {
        List<ListColumn<DosePair>> columns = new ArrayList<>(List.of(
                ListColumn.text("district", "district code of the team", "mã quận của đội", DosePair::district),
                ListColumn.text("enterprise", "tax code", "mã số thuế", DosePair::enterprise),
                ListColumn.text("name", "enterprise name", "tên doanh nghiệp", DosePair::name),
                ListColumn.text("zone", "zone code", "mã khu", DosePair::zone),
                ListColumn.whole("enterprises", "enterprises", "số doanh nghiệp", DosePair::enterprises),
                ListColumn.whole("dose1", "people with dose 1", "số người mũi 1", DosePair::dose1),
                ListColumn.day("dose1On", "dose 1 counted on", "ngày đếm mũi 1", DosePair::dose1On),
                ListColumn.whole("dose2", "people with dose 2", "số người mũi 2", DosePair::dose2),
                ListColumn.day("dose2On", "dose 2 counted on", "ngày đếm mũi 2", DosePair::dose2On)));
        columns.add(figure);
        columns.add(ListColumn.whole(
                "contradicting",
                "enterprises with more dose 2 than dose 1",
                "số doanh nghiệp có mũi 2 nhiều hơn mũi 1",
                DosePair::contradicting));
        columns.add(remark);
        return List.copyOf(columns);
    }
}
