package vn.hiza.health.dhis2.completion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Filter;
import vn.hiza.facts.Stored;
import vn.hiza.facts.Transactions;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.Dictionary;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.mapping.Named;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.mapping.OrgUnitKind;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;

/** Tells DHIS2 clients what was completed. */
@ApplicationScoped
public class RegistrationExport {
    private static final int MOST = 100_000;

    private final FactReader reader = new FactReader();
    private final Transactions transactions;
    private final Dictionary dictionary;
    private final OrgUnitLookup orgUnits;

    public RegistrationExport(Transactions transactions, Dictionary dictionary, OrgUnitLookup orgUnits) {
        this.transactions = transactions;
        this.dictionary = dictionary;
        this.orgUnits = orgUnits;
    }

    /**
     * What is asked for: periods that lie within the days.
     *
     * @param periods those alone, where any are named
     */
    public record Asked(
            List<String> dataSets,
            List<String> orgUnits,
            LocalDate first,
            LocalDate last,
            Set<String> periods,
            boolean children) {}

    /** Each as DHIS2 writes it. */
    public List<ObjectNode> list(Asked asked, Caller caller) {
        return transactions.read(tx -> {
            Named<Dhis2DataSet> known = dictionary.sets(tx);
            List<ObjectNode> items = new ArrayList<>();
            Set<String> units = units(tx, asked, caller);
            for (String name : asked.dataSets()) {
                Dhis2DataSet set = known.find(name, IdScheme.EITHER);
                if (set == null) {
                    throw refusal("Data set not found: " + name + ".");
                }
                for (String unit : units) {
                    found(tx, asked, set.code(), unit).forEach(stored -> items.add(item(stored)));
                }
            }
            return items;
        });
    }

    private List<Stored<DataSetCompletion>> found(Handle tx, Asked asked, String dataSet, String unit) {
        List<Filter> filters = List.of(
                Filter.equal("data_set", dataSet),
                Filter.equal("org_unit", unit),
                Filter.from("first_day", asked.first()),
                Filter.to("last_day", asked.last()));
        return reader.list(tx, DataSetCompletionCollection.KIND, filters, null, MOST).stream()
                .filter(stored -> asked.periods().isEmpty()
                        || asked.periods().contains(stored.state().period()))
                .toList();
    }

    /** Those asked for that the caller may know of; with what they hold, where that is asked for too. */
    private Set<String> units(Handle tx, Asked asked, Caller caller) {
        Map<String, OrgUnit> found = orgUnits.find(tx, asked.orgUnits(), IdScheme.EITHER);
        Set<String> codes = new TreeSet<>();
        for (String name : asked.orgUnits()) {
            OrgUnit unit = found.get(name);
            if (unit == null) {
                throw refusal("Organisation unit not found: " + name + ".");
            }
            if (caller.boundToDistricts() && unit.kind() != OrgUnitKind.ZONE && !unit.within(caller.districts())) {
                throw refusal("Organisation unit " + name + " is not one of " + caller.client() + ".");
            }
            codes.add(unit.code());
        }
        if (asked.children()) {
            orgUnits.enterprisesOf(tx, found.values()).values().stream()
                    .filter(unit -> !caller.boundToDistricts() || unit.within(caller.districts()))
                    .forEach(unit -> codes.add(unit.code()));
        }
        return codes;
    }

    private static ObjectNode item(Stored<DataSetCompletion> stored) {
        DataSetCompletion completion = stored.state();
        return FactJson.MAPPER
                .createObjectNode()
                .put("period", completion.period())
                .put("dataSet", completion.dataSet())
                .put("organisationUnit", completion.orgUnit())
                .put("attributeOptionCombo", "default")
                .put("date", completion.completedOn().toString())
                .put("storedBy", stored.recordedBy())
                .put("lastUpdated", stored.recordedAt().toString())
                .put("lastUpdatedBy", stored.recordedBy())
                .put("completed", completion.completed());
    }

    private static BusinessException refusal(String detail) {
        return new BusinessException(Category.CONFLICT, "invalid-export", detail);
    }
}
