package vn.hiza.health.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.AskedDay;
import vn.hiza.health.AskedPlaces;
import vn.hiza.health.Places;
import vn.hiza.health.mobilestation.StationState;
import vn.hiza.health.worklist.CoverageQuestion;
import vn.hiza.health.worklist.DosesQuestion;
import vn.hiza.health.worklist.StationsQuestion;
import vn.hiza.rest.collection.Parameters;

/** Reads what is asked of a work list. */
@ApplicationScoped
public class WorkListParameters {
    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 365;
    private static final int DOSES = 9;
    private static final BigDecimal USUAL_SHARE = new BigDecimal("0.8");

    private final AskedPlaces places;
    private final AskedDay days;

    public WorkListParameters(AskedPlaces places, AskedDay days) {
        this.places = places;
        this.days = days;
    }

    DosesQuestion backlog(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        int since = parameters.number("days", USUAL_DAYS, 0, MOST_DAYS);
        LocalDate asOf = asOf(parameters);
        // more than so many days ago: who had it exactly so long ago does not wait too long yet
        return new DosesQuestion(asOf.minusDays(since).minusDays(1), asOf, places(parameters), byDistrict(parameters));
    }

    DosesQuestion dropOut(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        LocalDate asOf = asOf(parameters);
        return new DosesQuestion(asOf, asOf, places(parameters), byDistrict(parameters));
    }

    CoverageQuestion coverage(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        int dose = parameters.number("dose", 1, 1, DOSES);
        BigDecimal below = parameters.decimal("below", USUAL_SHARE, BigDecimal.ZERO, BigDecimal.TEN);
        return new CoverageQuestion(dose, below, asOf(parameters), places(parameters));
    }

    StationsQuestion stations(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        return new StationsQuestion(state(parameters), asOf(parameters), places.of(parameters.text("district"), null));
    }

    private static @Nullable String state(Parameters parameters) {
        String[] states = Arrays.stream(StationState.values()).map(Enum::name).toArray(String[]::new);
        return parameters.text("state") == null ? null : parameters.choice("state", states);
    }

    private static boolean byDistrict(Parameters parameters) {
        return parameters.choice("by", "enterprise", "district").equals("district");
    }

    private LocalDate asOf(Parameters parameters) {
        return days.orToday("asOf", parameters.date("asOf"));
    }

    private Places places(Parameters parameters) {
        return places.of(parameters.text("district"), parameters.text("zone"));
    }
}
