package vn.hiza.investment.district.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.district.District;
import vn.hiza.investment.district.DistrictCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Districts under {@code /api/v1/districts}. */
@Path("/api/v1/districts")
@Governed("districts")
@Tag(name = "districts")
public class DistrictResource extends KeyedResource<District> {
    public DistrictResource(CollectionEndpoints endpoints, DistrictCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
