package vn.hiza.health.reporting.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.AskedDay;
import vn.hiza.health.AskedPlaces;
import vn.hiza.health.AskedRange;
import vn.hiza.health.Places;
import vn.hiza.health.reporting.CompletenessReport;
import vn.hiza.health.reporting.MissingReports;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Paged;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.list.ListAnswers;
import vn.hiza.rest.table.CsvRows;

/** How reporting duties are kept, under {@code /api/v1/reporting}. */
@Path("/api/v1/reporting")
@Governed("reporting")
@Tag(name = "reporting")
@Produces({MediaType.APPLICATION_JSON, CsvRows.TYPE})
public class ReportingResource {
    private final CompletenessReport completeness;
    private final MissingReports missing;
    private final AskedPlaces places;
    private final AskedDay days;
    private final AskedRange ranges;
    private final ListAnswers lists;

    public ReportingResource(
            CompletenessReport completeness,
            MissingReports missing,
            AskedPlaces places,
            AskedDay days,
            AskedRange ranges,
            ListAnswers lists) {
        this.completeness = completeness;
        this.missing = missing;
        this.places = places;
        this.days = days;
        this.ranges = ranges;
        this.lists = lists;
    }

    @GET
    @Paged
    @Path("completeness")
    @Offers({"duty", "from", "to", "district", "zone", "by"})
    public Response completeness(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        var question = new ReportingParameters(parameters, ranges).completeness(places(parameters));
        return lists.answer(
                ReportingLists.COMPLETENESS, address, (after, limit) -> completeness.of(question, after, limit));
    }

    @GET
    @Paged
    @Path("missing")
    @Offers({"duty", "on", "district", "zone", "period"})
    public Response missing(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        var question = new ReportingParameters(parameters, ranges).missing(days, places(parameters));
        return lists.answer(ReportingLists.MISSING, address, (after, limit) -> missing.of(question, after, limit));
    }

    private Places places(Parameters parameters) {
        return places.of(parameters.text("district"), parameters.text("zone"));
    }
}
