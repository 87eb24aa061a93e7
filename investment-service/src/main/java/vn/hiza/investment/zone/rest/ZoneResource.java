package vn.hiza.investment.zone.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.zone.Zone;
import vn.hiza.investment.zone.ZoneCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Zones under {@code /api/v1/zones}. */
@Path("/api/v1/zones")
@Governed("zones")
@Tag(name = "zones")
public class ZoneResource extends KeyedResource<Zone> {
    public ZoneResource(CollectionEndpoints endpoints, ZoneCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
