package vn.hiza.rest.collection;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The reading addresses of a collection whose items have a key of two parts. */
public abstract class PairKeyedResource<T> extends CollectionResource<T> {
    protected PairKeyedResource(CollectionEndpoint<T> endpoint) {
        super(endpoint);
    }

    @GET
    @Path("{first}/{second}")
    public Response get(@PathParam("first") String first, @PathParam("second") String second) {
        return endpoint().get(first + "/" + second);
    }

    @DELETE
    @Path("{first}/{second}")
    public Response delete(@PathParam("first") String first, @PathParam("second") String second) {
        return endpoint().delete(first + "/" + second);
    }

    @GET
    @Path("{first}/{second}/revisions")
    public Response revisions(@PathParam("first") String first, @PathParam("second") String second) {
        return endpoint().revisions(first + "/" + second);
    }
}
