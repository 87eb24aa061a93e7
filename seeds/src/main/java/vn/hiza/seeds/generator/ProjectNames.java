package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.Locale;

/** What projects are called and numbered. */
final class ProjectNames {
    private int numbered;

    Project next(Enterprise enterprise, LocalDate registeredOn, boolean second) {
        numbered++;
        String number = String.format(Locale.ROOT, "HN-%d-%05d", registeredOn.getYear(), numbered);
        String name = (second ? "Dự án mở rộng " : "Nhà máy ")
                + enterprise.sector().vi.toLowerCase(Locale.ROOT)
                + " – " + enterprise.zone().vi;
        return new Project(number, enterprise, name, registeredOn);
    }
}
