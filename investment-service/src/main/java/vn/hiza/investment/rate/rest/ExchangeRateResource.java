package vn.hiza.investment.rate.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.rate.ExchangeRate;
import vn.hiza.investment.rate.ExchangeRateCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairStatedResource;

/** Exchange rates under {@code /api/v1/exchange-rates}. */
@Path("/api/v1/exchange-rates")
@Governed("exchange-rates")
@Tag(name = "exchange-rates")
public class ExchangeRateResource extends PairStatedResource<ExchangeRate> {
    public ExchangeRateResource(CollectionEndpoints endpoints, ExchangeRateCollection collection) {
        super(endpoints.of(collection), "type", "date");
    }
}
