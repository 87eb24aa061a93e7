package vn.hiza.rest.collection;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The addresses of a collection whose items are stated by a key of two parts. */
public abstract class PairStatedResource<T> extends PairKeyedResource<T> {
    private final String firstField;
    private final String secondField;

    /**
     * @param firstField the field of the statement that the first part of the address is; '#' before it says a number
     * @param secondField likewise the second
     */
    protected PairStatedResource(CollectionEndpoint<T> endpoint, String firstField, String secondField) {
        super(endpoint);
        this.firstField = firstField;
        this.secondField = secondField;
    }

    @PUT
    @Path("{first}/{second}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("first") String first, @PathParam("second") String second, byte[] body) {
        return endpoint().put(body, firstField, first, secondField, second);
    }
}
