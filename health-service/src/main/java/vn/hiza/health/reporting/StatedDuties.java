package vn.hiza.health.reporting;

import org.jdbi.v3.core.Handle;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Stored;

/** The duties in force, by code. */
final class StatedDuties {
    private final FactReader reader = new FactReader();

    ReportingDuty of(Handle tx, String code) {
        return reader.find(tx, ReportingDutyCollection.KIND, code)
                .filter(stored -> !stored.voided())
                .map(Stored::state)
                .orElseThrow(() -> new BusinessException(
                        Category.UNPROCESSABLE,
                        "unknown-duty",
                        "There is no reporting duty of this code; GET /api/v1/reporting-duties lists them."));
    }
}
