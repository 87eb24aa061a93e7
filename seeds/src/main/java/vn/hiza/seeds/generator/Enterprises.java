package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The enterprises of the ten zones. */
final class Enterprises {
    private static final LocalDate FIRST_REGISTRATION = LocalDate.of(1997, 3, 1);
    private static final LocalDate LAST_REGISTRATION = LocalDate.of(2019, 12, 20);
    private static final int ONE_BRANCH_IN = 28;

    private final Dice dice = new Dice("enterprises");
    private final EnterpriseNames names = new EnterpriseNames(dice);
    private final TaxCodes taxCodes = new TaxCodes(dice);

    private Enterprises() {}

    static List<Enterprise> all() {
        Enterprises drawing = new Enterprises();
        List<Enterprise> all = new ArrayList<>();
        for (OperatingZone zone : OperatingZone.values()) {
            for (int i = 0; i < zone.enterprises; i++) {
                all.add(drawing.next(zone, all.size() % ONE_BRANCH_IN == ONE_BRANCH_IN - 1));
            }
        }
        return List.copyOf(all);
    }

    static List<Row> rows(List<Enterprise> enterprises) {
        return enterprises.stream()
                .map(each -> new Row()
                        .with("taxCode", each.taxCode())
                        .with("name", each.name())
                        .with("zone", each.zone())
                        .with("district", each.zone().district)
                        .with("sector", each.sector().code)
                        .with("exportProcessing", each.exportProcessing())
                        .with("status", "ACTIVE"))
                .toList();
    }

    private Enterprise next(OperatingZone zone, boolean branch) {
        Sector sector = dice.oneOf(List.of(Sector.values()));
        boolean foreignInvested = !branch && dice.chance(zone == OperatingZone.THANG_LONG ? 0.95 : 0.45);
        String taxCode = branch ? taxCodes.nextBranch() : taxCodes.next();
        boolean exports = foreignInvested && dice.chance(0.4);
        LocalDate first = zone.establishedOn.isAfter(FIRST_REGISTRATION) ? zone.establishedOn : FIRST_REGISTRATION;
        return new Enterprise(
                taxCode,
                names.next(sector, foreignInvested, branch),
                zone,
                sector,
                exports,
                foreignInvested,
                dice.day(first.plusDays(30), LAST_REGISTRATION));
    }
}
