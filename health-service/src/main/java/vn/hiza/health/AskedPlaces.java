package vn.hiza.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;

/**
 * The places that a caller asks for, within those it sees: a district team sees its own districts, and of another one hears
 * what it hears of one that does not exist.
 */
@ApplicationScoped
public class AskedPlaces {
    private final CurrentRequest request;
    private final Transactions transactions;

    public AskedPlaces(CurrentRequest request, Transactions transactions) {
        this.request = request;
        this.transactions = transactions;
    }

    /**
     * @param district null for all that the caller sees
     * @param zone null for all
     */
    public Places of(@Nullable String district, @Nullable String zone) {
        Caller caller = request.caller();
        return transactions.read(tx -> {
            if (zone != null && !zoneKnown(tx, zone)) {
                throw unknown("unknown-zone", "No enterprise lies in a zone of this code; leave zone out for all.");
            }
            if (district == null) {
                return new Places(!caller.boundToDistricts(), caller.districts(), zone);
            }
            boolean own = caller.boundToDistricts() && caller.districts().contains(district);
            if (!caller.mayWriteFor(district) || !own && !KnownDistricts.hold(tx, district)) {
                throw unknown(
                        "unknown-district",
                        "No district of this code that you may see has an enterprise, a station or a duty; leave"
                                + " district out for all that you may see.");
            }
            return new Places(false, Set.of(district), zone);
        });
    }

    private static boolean zoneKnown(Handle tx, String zone) {
        return tx.createQuery("select exists (select from known_enterprise where zone = :zone)")
                .bind("zone", zone)
                .mapTo(Boolean.class)
                .one();
    }

    private static BusinessException unknown(String slug, String message) {
        return new BusinessException(Category.UNPROCESSABLE, slug, message);
    }
}
