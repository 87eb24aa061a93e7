package vn.hiza.investment.rate.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.rate.ExchangeRate;
import vn.hiza.investment.rate.ExchangeRateCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairKeyedResource;

/** Exchange rates under {@code /api/v1/exchange-rates}. */
@Path("/api/v1/exchange-rates")
@Governed("exchange-rates")
@Tag(name = "exchange-rates")
public class ExchangeRateResource extends PairKeyedResource<ExchangeRate> {
    public ExchangeRateResource(CollectionEndpoints endpoints, ExchangeRateCollection collection) {
        super(endpoints.of(collection));
    }

    @PUT
    @Path("{type}/{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("type") String type, @PathParam("date") String date, byte[] body) {
        return endpoint().put(body, "type", type, "date", date);
    }
}
