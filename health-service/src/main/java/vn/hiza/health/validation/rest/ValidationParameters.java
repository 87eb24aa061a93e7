package vn.hiza.health.validation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.AskedPlaces;
import vn.hiza.health.AskedRange;
import vn.hiza.health.validation.ResultState;
import vn.hiza.health.validation.ResultsQuestion;
import vn.hiza.rest.collection.Parameters;

/** Reads what is asked of the results. */
@ApplicationScoped
public class ValidationParameters {
    private final AskedPlaces places;
    private final AskedRange ranges;

    public ValidationParameters(AskedPlaces places, AskedRange ranges) {
        this.places = places;
        this.ranges = ranges;
    }

    ResultsQuestion results(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        AskedRange.Range range = ranges.of(parameters.date("from"), parameters.date("to"));
        return new ResultsQuestion(
                places.of(parameters.text("district"), parameters.text("zone")),
                range.from(),
                range.to(),
                parameters.text("rule"),
                state(parameters),
                parameters.text("enterprise"));
    }

    private static @Nullable ResultState state(Parameters parameters) {
        String[] states = Arrays.stream(ResultState.values()).map(Enum::name).toArray(String[]::new);
        return parameters.text("state") == null ? null : ResultState.valueOf(parameters.choice("state", states));
    }
}
