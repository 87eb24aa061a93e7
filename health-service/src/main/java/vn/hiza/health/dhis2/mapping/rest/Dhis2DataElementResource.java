package vn.hiza.health.dhis2.mapping.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.dhis2.mapping.Dhis2DataElement;
import vn.hiza.health.dhis2.mapping.Dhis2DataElementCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Data elements under {@code /api/v1/dhis2-data-elements}. */
@Path("/api/v1/dhis2-data-elements")
@Governed("dhis2-data-elements")
@Tag(name = "dhis2-data-elements")
public class Dhis2DataElementResource extends KeyedResource<Dhis2DataElement> {
    public Dhis2DataElementResource(CollectionEndpoints endpoints, Dhis2DataElementCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
