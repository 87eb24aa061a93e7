package vn.hiza.health.worklist.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.worklist.Coverages;
import vn.hiza.health.worklist.DoseLevels;
import vn.hiza.health.worklist.ServingStations;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Paged;
import vn.hiza.rest.list.ListAnswers;
import vn.hiza.rest.table.CsvRows;

/** What there is to do next, under {@code /api/v1/work-lists}. */
@Path("/api/v1/work-lists")
@Governed("work-lists")
@Tag(name = "work-lists")
@Produces({MediaType.APPLICATION_JSON, CsvRows.TYPE})
public class WorkListResource {
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
    @Offers({"days", "asOf", "district", "zone", "by"})
    public Response backlog(@Context UriInfo address) {
        var question = asked.backlog(address);
        return lists.answer(DoseLists.BACKLOG, address, (after, limit) -> levels.backlog(question, after, limit));
    }

    @GET
    @Paged
    @Path("drop-out")
    @Offers({"asOf", "district", "zone", "by"})
    public Response dropOut(@Context UriInfo address) {
        var question = asked.dropOut(address);
        return lists.answer(DoseLists.DROP_OUT, address, (after, limit) -> levels.all(question, after, limit));
    }

    @GET
    @Paged
    @Path("coverage")
    @Offers({"dose", "below", "asOf", "district", "zone"})
    public Response coverage(@Context UriInfo address) {
        var question = asked.coverage(address);
        return lists.answer(WorkLists.COVERAGE, address, (after, limit) -> coverages.under(question, after, limit));
    }

    @GET
    @Paged
    @Path("stations")
    @Offers({"state", "asOf", "district"})
    public Response stations(@Context UriInfo address) {
        var question = asked.stations(address);
        return lists.answer(WorkLists.STATIONS, address, (after, limit) -> stations.of(question, after, limit));
    }
}
