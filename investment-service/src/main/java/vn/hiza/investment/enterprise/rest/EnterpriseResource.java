package vn.hiza.investment.enterprise.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.enterprise.Enterprise;
import vn.hiza.investment.enterprise.EnterpriseCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Enterprises under {@code /api/v1/enterprises}. */
@Path("/api/v1/enterprises")
@Governed("enterprises")
@Tag(name = "enterprises")
public class EnterpriseResource extends KeyedResource<Enterprise> {
    public EnterpriseResource(CollectionEndpoints endpoints, EnterpriseCollection collection) {
        super(endpoints.of(collection), "taxCode");
    }
}
