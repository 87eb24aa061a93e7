package vn.hiza.health.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import vn.hiza.health.reporting.rest.ReportingLists;
import vn.hiza.health.validation.rest.ValidationLists;
import vn.hiza.health.worklist.rest.DoseLists;
import vn.hiza.health.worklist.rest.WorkLists;
import vn.hiza.rest.openapi.ListDocument;

/** Shows what the lists of this service answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class ListDocuments implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        new ListDocument(document)
                .describe("/api/v1/reporting/completeness", ReportingLists.COMPLETENESS)
                .describe("/api/v1/reporting/missing", ReportingLists.MISSING)
                .describe("/api/v1/validation-results", ValidationLists.RESULTS)
                .describe("/api/v1/work-lists/dose-2-backlog", DoseLists.BACKLOG)
                .describe("/api/v1/work-lists/drop-out", DoseLists.DROP_OUT)
                .describe("/api/v1/work-lists/coverage", WorkLists.COVERAGE)
                .describe("/api/v1/work-lists/stations", WorkLists.STATIONS);
    }
}
