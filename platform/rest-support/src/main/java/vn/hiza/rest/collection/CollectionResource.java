package vn.hiza.rest.collection;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** The addresses that every collection has. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CollectionResource<T> {
    private final CollectionEndpoint<T> endpoint;

    protected CollectionResource(CollectionEndpoint<T> endpoint) {
        this.endpoint = endpoint;
    }

    protected CollectionEndpoint<T> endpoint() {
        return endpoint;
    }

    @GET
    @Filtered
    public Response list(@Context UriInfo address) {
        return endpoint.list(address);
    }

    @POST
    @Batch
    @Path("batch")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response batch(InputStream body, @Context UriInfo address) {
        return endpoint.batch(body, address);
    }
}
