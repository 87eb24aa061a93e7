package vn.hiza.health.reportingday;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;
import vn.hiza.health.DistrictTeam;

/** A team completes its day, its lead approves it or sends it back, the administration closes it. */
@ApplicationScoped
public class ReportingDayRules implements Rules<ReportingDay> {
    private static final String LEAD = "district-lead";
    private static final String ADMIN = "admin";

    @Override
    public void judge(Handle tx, List<Case<ReportingDay>> cases) {
        ClosedDays.holdForClosing(
                tx,
                cases.stream().map(each -> each.next().district()).distinct().toList());
        for (Case<ReportingDay> each : cases) {
            DistrictTeam.mayWriteFor(each.author().caller(), each.next().district(), "/district")
                    .ifPresent(each::reject);
            if (each.voids()) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        "",
                        "not-voidable",
                        "What was said of a day stays; PUT the state REOPENED with a reason instead."));
            } else if (each.changes()) {
                judge(each);
            }
        }
    }

    private static void judge(Case<ReportingDay> each) {
        ReportingDay before = each.inForce();
        DayState wanted = each.next().state();
        DayState present = before == null ? DayState.REOPENED : before.state();
        if (!present.followers().contains(wanted)) {
            each.reject(Flaw.of(
                    Category.CONFLICT,
                    "/state",
                    "wrong-order",
                    "The day is " + (before == null ? "open" : present) + "; it can become " + present.followers()
                            + ", not " + wanted + "."));
            return;
        }
        String role = roleFor(present, wanted);
        if (role != null && !has(each.author().caller(), role)) {
            each.reject(Flaw.of(
                    Category.FORBIDDEN,
                    "/state",
                    "not-your-decision",
                    "From " + present + " to " + wanted + " it takes the role " + role + "."));
        }
    }

    /** Null where the team itself may. */
    private static @Nullable String roleFor(DayState present, DayState wanted) {
        if (wanted == DayState.COMPLETE) {
            return null;
        }
        return wanted == DayState.CLOSED || present == DayState.CLOSED ? ADMIN : LEAD;
    }

    private static boolean has(Caller caller, String role) {
        return caller.roles().contains(role) || caller.roles().contains(ADMIN);
    }
}
