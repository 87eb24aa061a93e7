package vn.hiza.rest.batch;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.collection.Parameters;

/**
 * How a batch is to be written.
 *
 * @param dryRun to be answered as if it were written
 * @param atomic all of it or nothing
 * @param locale {@code vi}, {@code en} or null, the declared way of writing numbers and days in a table
 */
public record BatchOptions(
        boolean dryRun, boolean atomic, @Nullable String locale) {
    static BatchOptions of(UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        return new BatchOptions(parameters.flag("dryRun"), parameters.flag("atomic"), parameters.text("locale"));
    }

    /** Whether it is one transaction, for which the events of others have to wait. */
    public boolean oneTransaction() {
        return dryRun || atomic;
    }
}
