package vn.hiza.workforce.headcount.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairStatedResource;
import vn.hiza.workforce.headcount.Headcount;
import vn.hiza.workforce.headcount.HeadcountCollection;

/** Headcounts under {@code /api/v1/headcounts}. */
@Path("/api/v1/headcounts")
@Governed("headcounts")
@Tag(name = "headcounts")
public class HeadcountResource extends PairStatedResource<Headcount> {
    public HeadcountResource(CollectionEndpoints endpoints, HeadcountCollection collection) {
        super(endpoints.of(collection), "enterprise", "date");
    }
}
