package vn.hiza.gateway.figure;

import static vn.hiza.gateway.indicator.TargetRule.Wording.PLAN;
import static vn.hiza.gateway.indicator.TargetRule.Wording.QUOTA;

/** A ledger that holds the published totals of November 2021, spread over two zones. */
public final class November2021 {
    private November2021() {}

    public static FakeLedger ledger() {
        FakeLedger ledger = new FakeLedger()
                .zone("THANG_LONG")
                .zone("NOI_BAI")
                .rate("2020-11-26", "23150")
                .rate("2021-11-19", "23112");
        investment(ledger);
        organisations(ledger);
        health(ledger);
        return ledger.stock("workers", "THANG_LONG", "2021-11-15", "100000")
                .stock("workers", "NOI_BAI", "2021-11-15", "64960")
                .stock("zones.last-year", "THANG_LONG", "1997-01-01", "1997")
                .stock("zones.last-year", "NOI_BAI", "2008-01-01", "11")
                .stock("zones.in-preparation", "SOC_SON", "2021-01-01", "4")
                .range("zones.in-preparation", PLAN, "3", "5");
    }

    private static void investment(FakeLedger ledger) {
        ledger.flow("projects.new", null, "THANG_LONG", "2021-03-05", "7")
                .flow("projects.new", null, "THANG_LONG", "2020-03-05", "11")
                .flow("projects.expanded", null, "NOI_BAI", "2021-08-03", "26")
                .flow("projects.expanded", null, "NOI_BAI", "2020-08-03", "21")
                .flow("capital.new", "USD", "THANG_LONG", "2021-03-05", "27000000.00")
                .flow("capital.new", "VND", "NOI_BAI", "2021-04-05", "315000000000")
                .flow("capital.expanded", "USD", "THANG_LONG", "2021-08-03", "147000000")
                .flow("capital.expanded", "VND", "NOI_BAI", "2021-09-03", "2039000000000")
                .flow("capital.new", "USD", "THANG_LONG", "2020-03-05", "32800000")
                .flow("capital.new", "VND", "NOI_BAI", "2020-04-05", "144400000000")
                .flow("capital.expanded", "USD", "THANG_LONG", "2020-08-03", "72900000")
                .flow("capital.expanded", "VND", "NOI_BAI", "2020-09-03", "147000000000")
                .target("investment.capital.total", PLAN, "300000000");
    }

    private static void organisations(FakeLedger ledger) {
        ledger.flow("party.members.admitted", null, "THANG_LONG", "2021-05-19", "99")
                .flow("party.organisations.founded", null, "THANG_LONG", "2021-05-19", "5")
                .flow("union.organisations.founded", null, "NOI_BAI", "2021-04-01", "13")
                .flow("youth.organisations.founded", null, "NOI_BAI", "2021-04-01", "4")
                .stock("party.organisations", "NOI_BAI", "2021-04-01", "94")
                .stock("party.members", "NOI_BAI", "2021-04-01", "1178")
                .target("party.members.admitted", QUOTA, "90")
                .target("party.organisations.founded", QUOTA, "3")
                .target("union.organisations.founded", PLAN, "10")
                .target("youth.organisations.founded", PLAN, "4");
    }

    private static void health(FakeLedger ledger) {
        ledger.stock("safety-teams", "NOI_BAI", "2021-06-01", "4600")
                .stock("safety-team.members", "NOI_BAI", "2021-06-01", "20000")
                .stock("dose1.people", "NOI_BAI", "2021-11-12", "164300")
                .stock("dose2.people", "NOI_BAI", "2021-11-12", "143990")
                .stock("mobile-stations", null, "2021-09-01", "11");
    }
}
