package vn.hiza.rest.collection;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The addresses of a collection whose items have a key of one part. */
public abstract class KeyedResource<T> extends CollectionResource<T> {
    private final String keyField;

    /** @param keyField the field of the statement that the key in the address is */
    protected KeyedResource(CollectionEndpoint<T> endpoint, String keyField) {
        super(endpoint);
        this.keyField = keyField;
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("key") String key, byte[] body) {
        return endpoint().put(body, keyField, key);
    }

    @GET
    @Path("{key}")
    public Response get(@PathParam("key") String key) {
        return endpoint().get(key);
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("key") String key) {
        return endpoint().delete(key);
    }

    @GET
    @Path("{key}/revisions")
    public Response revisions(@PathParam("key") String key) {
        return endpoint().revisions(key);
    }
}
