package vn.hiza.health.worklist.rest;

import java.time.LocalDate;
import java.util.List;
import vn.hiza.health.worklist.Coverage;
import vn.hiza.health.worklist.Coverages;
import vn.hiza.health.worklist.ServingStation;
import vn.hiza.health.worklist.ServingStations;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** What the lists of coverage and of stations say in a row. */
public final class WorkLists {
    public static final ReadList<Coverage> COVERAGE = new ReadList<>(
            "coverage",
            List.of(
                    ListColumn.text("enterprise", "tax code", "mã số thuế", Coverage::enterprise),
                    ListColumn.text("name", "enterprise name", "tên doanh nghiệp", Coverage::name),
                    ListColumn.text("district", "district code", "mã quận", Coverage::district),
                    ListColumn.text("zone", "zone code", "mã khu", Coverage::zone),
                    ListColumn.whole("people", "people vaccinated", "số người đã tiêm", Coverage::people),
                    ListColumn.day("countedOn", "counted on", "ngày đếm", Coverage::countedOn),
                    ListColumn.whole("workers", "workers", "số lao động", Coverage::workers),
                    ListColumn.day("headcountOn", "headcount of", "ngày tính lao động", Coverage::headcountOn),
                    ListColumn.ratio("share", "share of workers", "tỷ lệ lao động", Coverage::share),
                    ListColumn.remark(Coverage::remark)),
            Coverages::key,
            new Coverage(
                    "0100233488",
                    "Công ty TNHH Thăng Long",
                    "017",
                    "THANG_LONG",
                    840,
                    LocalDate.of(2021, 11, 12),
                    1200L,
                    LocalDate.of(2021, 11, 15)));

    public static final ReadList<ServingStation> STATIONS = new ReadList<>(
            "stations",
            List.of(
                    ListColumn.text("code", "station code", "mã trạm", ServingStation::code),
                    ListColumn.text("district", "district code", "mã quận", ServingStation::district),
                    ListColumn.text("state", "state", "trạng thái", ServingStation::state),
                    ListColumn.day("since", "in this state since", "từ ngày", ServingStation::since),
                    ListColumn.whole("enterprises", "enterprises", "số doanh nghiệp", ServingStation::enterprises),
                    ListColumn.whole("workers", "workers served", "số lao động phục vụ", ServingStation::workers),
                    ListColumn.day(
                            "headcountOn",
                            "oldest headcount of",
                            "ngày tính lao động cũ nhất",
                            ServingStation::headcountOn),
                    ListColumn.whole(
                            "withoutHeadcount",
                            "enterprises without headcount",
                            "số doanh nghiệp chưa có số lao động",
                            ServingStation::withoutHeadcount),
                    ListColumn.whole(
                            "stations", "stations that share them", "số trạm cùng phục vụ", ServingStation::stations),
                    ListColumn.remark(ServingStation::remark)),
            ServingStations::key,
            new ServingStation(
                    "TYTLD-03",
                    "017",
                    "OPERATING",
                    LocalDate.of(2021, 9, 1),
                    2,
                    110,
                    61_200,
                    3,
                    LocalDate.of(2021, 10, 15)));

    private WorkLists() {}
}
