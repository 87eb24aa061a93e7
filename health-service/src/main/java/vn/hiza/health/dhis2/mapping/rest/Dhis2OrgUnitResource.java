package vn.hiza.health.dhis2.mapping.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.dhis2.mapping.Dhis2OrgUnit;
import vn.hiza.health.dhis2.mapping.Dhis2OrgUnitCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Organisation units under {@code /api/v1/dhis2-org-units}. */
@Path("/api/v1/dhis2-org-units")
@Governed("dhis2-org-units")
@Tag(name = "dhis2-org-units")
public class Dhis2OrgUnitResource extends KeyedResource<Dhis2OrgUnit> {
    public Dhis2OrgUnitResource(CollectionEndpoints endpoints, Dhis2OrgUnitCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
