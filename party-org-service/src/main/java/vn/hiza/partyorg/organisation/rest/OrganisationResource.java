package vn.hiza.partyorg.organisation.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.partyorg.organisation.Organisation;
import vn.hiza.partyorg.organisation.OrganisationCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Organisations under {@code /api/v1/organisations}. */
@Path("/api/v1/organisations")
@Governed("organisations")
@Tag(name = "organisations")
public class OrganisationResource extends KeyedResource<Organisation> {
    public OrganisationResource(CollectionEndpoints endpoints, OrganisationCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
