package vn.hiza.health.dhis2.mapping.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.Dhis2DataSetCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Data sets under {@code /api/v1/dhis2-data-sets}. */
@Path("/api/v1/dhis2-data-sets")
@Governed("dhis2-data-sets")
@Tag(name = "dhis2-data-sets")
public class Dhis2DataSetResource extends KeyedResource<Dhis2DataSet> {
    public Dhis2DataSetResource(CollectionEndpoints endpoints, Dhis2DataSetCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
