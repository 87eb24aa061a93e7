package vn.hiza.rest.batch;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vn.hiza.rest.collection.FactCollection;

/** Takes in the batches that are written after their answer. */
public interface LaterBatches {
    /** Keeps a batch of the request at hand, to be written as soon as those before it are: 202 with the address of the job. */
    Response accept(FactCollection<?> collection, BatchOptions options, InputStream body);
}
