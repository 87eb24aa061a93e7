package vn.hiza.health.reporting.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.AskedDay;
import vn.hiza.health.AskedPlaces;
import vn.hiza.health.AskedRange;
import vn.hiza.health.Places;
import vn.hiza.health.reporting.CompletenessReport;
import vn.hiza.health.reporting.MissingReports;
import vn.hiza.rest.access.Governed;
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
    @Operation(
            summary = "How completely and how timely a duty was kept",
            description =
                    "Expected are the enterprises at work now, each in its present district, times the whole periods whose"
                            + " last day lies from from to to. Received is a period with at least one count, not voided, of a day in"
                            + " it by the team of that district; on time, when the first revision of one was recorded up to and"
                            + " including the second of the deadline in Hanoi. Each report expected is on time, late, missing or not yet"
                            + " due. Problems: invalid-parameter, invalid-cursor (400), unknown-duty, unknown-district, unknown-zone,"
                            + " date-too-early, date-in-future, range-reversed, range-too-long (422).")
    @Parameter(
            name = "duty",
            in = ParameterIn.QUERY,
            description = "Code of a reporting duty",
            example = "COUNTS-DAILY")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Day, default 30 days before to",
            example = "2021-11-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Day, default today in Hanoi", example = "2021-11-26")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code, default all that you may see",
            example = "017")
    @Parameter(name = "zone", in = ParameterIn.QUERY, description = "Code, default all", example = "THANG_LONG")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "district (default), enterprise or period")
    public Response completeness(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        var question = new ReportingParameters(parameters, ranges).completeness(places(parameters));
        return lists.answer(
                ReportingLists.COMPLETENESS, address, (after, limit) -> completeness.of(question, after, limit));
    }

    @GET
    @Paged
    @Path("missing")
    @Operation(
            summary = "Who has not reported",
            description =
                    "The enterprises at work that the team of their district has not counted in the period that a day stands"
                            + " for, as known now: the last whole one that had ended by the day, or with period=current the one that the"
                            + " day lies in, which a count of the day would keep; overdue says whether its deadline has passed. Problems:"
                            + " invalid-parameter, invalid-cursor (400), unknown-duty, unknown-district, unknown-zone, date-too-early,"
                            + " date-in-future (422).")
    @Parameter(
            name = "duty",
            in = ParameterIn.QUERY,
            description = "Code of a reporting duty",
            example = "COUNTS-DAILY")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "Day, default today in Hanoi", example = "2021-11-15")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code, default all that you may see",
            example = "017")
    @Parameter(name = "zone", in = ParameterIn.QUERY, description = "Code, default all", example = "THANG_LONG")
    @Parameter(name = "period", in = ParameterIn.QUERY, description = "ended (default) or current", example = "current")
    public Response missing(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        var question = new ReportingParameters(parameters, ranges).missing(days, places(parameters));
        return lists.answer(ReportingLists.MISSING, address, (after, limit) -> missing.of(question, after, limit));
    }

    private Places places(Parameters parameters) {
        return places.of(parameters.text("district"), parameters.text("zone"));
    }
}
