package vn.hiza.health.mobilestation.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.mobilestation.MobileStation;
import vn.hiza.health.mobilestation.MobileStationCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Mobile stations under {@code /api/v1/mobile-stations}. */
@Path("/api/v1/mobile-stations")
@Governed("mobile-stations")
@Tag(name = "mobile-stations")
public class MobileStationResource extends KeyedResource<MobileStation> {
    public MobileStationResource(CollectionEndpoints endpoints, MobileStationCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
