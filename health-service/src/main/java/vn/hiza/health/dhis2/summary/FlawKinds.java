package vn.hiza.health.dhis2.summary;

import vn.hiza.facts.Flaw;
import vn.hiza.health.reportingday.DayState;

/** Which of DHIS2's reasons a refusal of ours is. */
public final class FlawKinds {
    private FlawKinds() {}

    public static ConflictKind of(Flaw flaw) {
        return switch (flaw.code()) {
            case "unknown-data-set" -> ConflictKind.E7600;
            case "invalid-period", "date-too-early" -> ConflictKind.E7611;
            case "unknown-enterprise", "invalid-tax-code", "unknown-org-unit" -> ConflictKind.E7612;
            case "outside-district" -> ConflictKind.E7617;
            case "date-in-future", "period-in-future" -> ConflictKind.E7641;
            case "period-closed" ->
                DayState.APPROVED.name().equals(flaw.state()) ? ConflictKind.E7642 : ConflictKind.E7643;
            default ->
                flaw.field().equals("/people")
                        ? ConflictKind.E7619
                        : ConflictKind.named(flaw.code()).orElse(ConflictKind.OTHER);
        };
    }
}
