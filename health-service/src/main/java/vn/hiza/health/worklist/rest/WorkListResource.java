package vn.hiza.health.worklist.rest;

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
import vn.hiza.health.worklist.Coverages;
import vn.hiza.health.worklist.DoseLevels;
import vn.hiza.health.worklist.ServingStations;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Paged;
import vn.hiza.rest.list.ListAnswers;
import vn.hiza.rest.table.CsvRows;

/** What there is to do next, under {@code /api/v1/work-lists}. */
@Path("/api/v1/work-lists")
@Governed("work-lists")
@Tag(name = "work-lists")
@Produces({MediaType.APPLICATION_JSON, CsvRows.TYPE})
public class WorkListResource {
    private static final String PROBLEMS =
            " Problems: invalid-parameter, invalid-cursor (400), unknown-district, unknown-zone, date-too-early,"
                    + " date-in-future (422).";

    private final DoseLevels levels;
    private final Coverages coverages;
    private final ServingStations stations;
    private final WorkListParameters asked;
    private final ListAnswers lists;

    public WorkListResource(
            DoseLevels levels,
            Coverages coverages,
            ServingStations stations,
            WorkListParameters asked,
            ListAnswers lists) {
        this.levels = levels;
        this.coverages = coverages;
        this.stations = stations;
        this.asked = asked;
        this.lists = lists;
    }

    @GET
    @Paged
    @Path("dose-2-backlog")
    @Operation(
            summary = "Who waits for dose 2",
            description =
                    "Per district team and enterprise at work: people with dose 1 by the last count up to days before"
                            + " asOf, less people with dose 2 by the last count up to asOf. Rows where nobody waits are left out, unless the"
                            + " counts contradict each other: then 0 wait, with a remark." + PROBLEMS)
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            description = "0 to 365, default 28: since dose 1",
            example = "28")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Day, default today in Hanoi",
            example = "2021-11-26")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code, default all that you may see",
            example = "017")
    @Parameter(name = "zone", in = ParameterIn.QUERY, description = "Code, default all", example = "THANG_LONG")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "enterprise (default) or district, of the team")
    public Response backlog(@Context UriInfo address) {
        var question = asked.backlog(address);
        return lists.answer(DoseLists.BACKLOG, address, (after, limit) -> levels.backlog(question, after, limit));
    }

    @GET
    @Paged
    @Path("drop-out")
    @Operation(
            summary = "Which share has dose 1 and no dose 2",
            description =
                    "(dose 1 - dose 2) / dose 1 by the last counts up to asOf, with both numbers and their days. Below"
                            + " zero, with a remark, where the counts contradict each other." + PROBLEMS)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Day, default today in Hanoi",
            example = "2021-11-26")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code, default all that you may see",
            example = "017")
    @Parameter(name = "zone", in = ParameterIn.QUERY, description = "Code, default all", example = "THANG_LONG")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "enterprise (default) or district, of the team")
    public Response dropOut(@Context UriInfo address) {
        var question = asked.dropOut(address);
        return lists.answer(DoseLists.DROP_OUT, address, (after, limit) -> levels.all(question, after, limit));
    }

    @GET
    @Paged
    @Path("coverage")
    @Operation(
            summary = "Enterprises at work whose coverage is below a threshold",
            description =
                    "People with a dose by the last counts of all teams up to asOf, as a share of the workers by the last"
                            + " headcount up to asOf. A share above 1 is shown as it is. After them come the enterprises without workers to"
                            + " take a share of." + PROBLEMS)
    @Parameter(name = "dose", in = ParameterIn.QUERY, description = "1 to 9, default 1", example = "2")
    @Parameter(name = "below", in = ParameterIn.QUERY, description = "0 to 10, default 0.8", example = "0.8")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Day, default today in Hanoi",
            example = "2021-11-26")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code, default all that you may see",
            example = "017")
    @Parameter(name = "zone", in = ParameterIn.QUERY, description = "Code, default all", example = "THANG_LONG")
    public Response coverage(@Context UriInfo address) {
        var question = asked.coverage(address);
        return lists.answer(WorkLists.COVERAGE, address, (after, limit) -> coverages.under(question, after, limit));
    }

    @GET
    @Paged
    @Path("stations")
    @Operation(
            summary = "Mobile stations by state, with the workers they serve",
            description =
                    "The workers of the enterprises at work in the station's district, by their last headcounts up to asOf."
                            + " Stations in the same state share them; the number is not divided." + PROBLEMS)
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "OPERATING, STANDBY or CLOSED; default all")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Day, default today in Hanoi",
            example = "2021-11-26")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code, default all that you may see",
            example = "017")
    public Response stations(@Context UriInfo address) {
        var question = asked.stations(address);
        return lists.answer(WorkLists.STATIONS, address, (after, limit) -> stations.of(question, after, limit));
    }
}
