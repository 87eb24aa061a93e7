package vn.hiza.rest.collection;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Where the batches of all collections go. */
public interface BatchDoor {
    /** Answers the request at hand, whose body is a batch of the collection. */
    Response answer(FactCollection<?> collection, InputStream body, UriInfo address);
}
