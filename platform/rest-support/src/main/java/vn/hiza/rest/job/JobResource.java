package vn.hiza.rest.job;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.XlsxRows;

/** The addresses below {@code batch/jobs} of a collection that takes long batches. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class JobResource {
    private final BatchJobs jobs;
    private final String collection;

    protected JobResource(BatchJobs jobs, String collection) {
        this.jobs = jobs;
        this.collection = collection;
    }

    @GET
    public Response list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        return jobs.list(collection, address);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return jobs.get(collection, id);
    }

    @DELETE
    @Path("{id}")
    public Response cancel(@PathParam("id") String id) {
        return jobs.cancel(collection, id);
    }

    @GET
    @Path("{id}/report")
    @Produces({MediaType.APPLICATION_JSON, CsvRows.TYPE, XlsxRows.TYPE})
    public Response report(
            @PathParam("id") String id, @QueryParam("locale") @Nullable String locale, @Context UriInfo address) {
        return jobs.report(collection, id, named(address));
    }

    private static @Nullable String named(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        return parameters.text("locale") == null ? null : parameters.choice("locale", "en", "vi");
    }
}
