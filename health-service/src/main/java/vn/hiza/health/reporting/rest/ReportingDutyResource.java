package vn.hiza.health.reporting.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.reporting.ReportingDuty;
import vn.hiza.health.reporting.ReportingDutyCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Reporting duties under {@code /api/v1/reporting-duties}. */
@Path("/api/v1/reporting-duties")
@Governed("reporting-duties")
@Tag(name = "reporting-duties")
public class ReportingDutyResource extends KeyedResource<ReportingDuty> {
    public ReportingDutyResource(CollectionEndpoints endpoints, ReportingDutyCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
