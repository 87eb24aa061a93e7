package vn.hiza.health.reportingday.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.reportingday.ReportingDay;
import vn.hiza.health.reportingday.ReportingDayCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairStatedResource;

/** Reporting days under {@code /api/v1/reporting-days/{district}/{date}}. */
@Path("/api/v1/reporting-days")
@Governed("reporting-days")
@Tag(name = "reporting-days")
public class ReportingDayResource extends PairStatedResource<ReportingDay> {
    public ReportingDayResource(CollectionEndpoints endpoints, ReportingDayCollection collection) {
        super(endpoints.of(collection), "district", "date");
    }
}
