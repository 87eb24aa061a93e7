package vn.hiza.health.dhis2.completion.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.dhis2.completion.DataSetCompletion;
import vn.hiza.health.dhis2.completion.DataSetCompletionCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.CollectionResource;

/** Data set completions under {@code /api/v1/data-set-completions}. */
@Path("/api/v1/data-set-completions")
@Governed("data-set-completions")
@Tag(name = "data-set-completions")
public class DataSetCompletionResource extends CollectionResource<DataSetCompletion> {
    public DataSetCompletionResource(CollectionEndpoints endpoints, DataSetCompletionCollection collection) {
        super(endpoints.of(collection));
    }

    @PUT
    @Path("{dataSet}/{period}/{orgUnit}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("dataSet") String dataSet,
            @PathParam("period") String period,
            @PathParam("orgUnit") String orgUnit,
            byte[] body) {
        return endpoint().put(body, "dataSet", dataSet, "period", period, "orgUnit", orgUnit);
    }

    @GET
    @Path("{dataSet}/{period}/{orgUnit}")
    public Response get(
            @PathParam("dataSet") String dataSet,
            @PathParam("period") String period,
            @PathParam("orgUnit") String orgUnit) {
        return endpoint().get(dataSet + "/" + period + "/" + orgUnit);
    }

    @DELETE
    @Path("{dataSet}/{period}/{orgUnit}")
    public Response delete(
            @PathParam("dataSet") String dataSet,
            @PathParam("period") String period,
            @PathParam("orgUnit") String orgUnit) {
        return endpoint().delete(dataSet + "/" + period + "/" + orgUnit);
    }

    @GET
    @Path("{dataSet}/{period}/{orgUnit}/revisions")
    public Response revisions(
            @PathParam("dataSet") String dataSet,
            @PathParam("period") String period,
            @PathParam("orgUnit") String orgUnit) {
        return endpoint().revisions(dataSet + "/" + period + "/" + orgUnit);
    }
}
