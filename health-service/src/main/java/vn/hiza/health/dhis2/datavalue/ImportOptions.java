package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.rest.collection.Parameters;

/**
 * How an import is to be done.
 *
 * @param elements by what data elements are named, and so on
 * @param strictPeriods whether a value's period must be of its data set's type
 * @param strictDataElements whether a value's data element must be of the payload's data set
 */
record ImportOptions(
        boolean dryRun,
        ImportStrategy strategy,
        IdScheme elements,
        IdScheme orgUnits,
        IdScheme dataSets,
        Map<String, Boolean> strictness) {

    /** What a payload says of itself goes before what its address says, as with DHIS2. */
    static ImportOptions of(Map<String, String> address, DataValueSet payload) {
        Map<String, String> said = new LinkedHashMap<>(address);
        said.putAll(payload.options());
        String general = said.getOrDefault("idScheme", payload.adx() ? "CODE" : null);
        scheme("categoryOptionComboIdScheme", said, general);
        if (flag(said, "async")) {
            throw Parameters.invalid("async", "it is said in the address");
        }
        if (flag(said, "force")) {
            throw Parameters.invalid("force", "a closed day is reopened by who closed it, not forced");
        }
        return new ImportOptions(
                flag(said, "dryRun"),
                ImportStrategy.said(said.getOrDefault("importStrategy", said.get("strategy"))),
                scheme("dataElementIdScheme", said, general),
                scheme("orgUnitIdScheme", said, general),
                scheme("dataSetIdScheme", said, general),
                Map.of(
                        "strictPeriods", flag(said, "strictPeriods"),
                        "strictDataElements", flag(said, "strictDataElements")));
    }

    /** Refuses what an address says and no payload could mend. */
    static void check(Map<String, String> address) {
        Map<String, String> said = new LinkedHashMap<>(address);
        said.remove("async");
        of(said, new DataValueSet(Map.of(), List.of(), false));
    }

    boolean strict(String what) {
        return Boolean.TRUE.equals(strictness.get(what));
    }

    ObjectNode json() {
        ObjectNode json = FactJson.MAPPER.createObjectNode();
        json.putObject("idSchemes")
                .put("dataElementIdScheme", elements.name())
                .put("orgUnitIdScheme", orgUnits.name())
                .put("dataSetIdScheme", dataSets.name());
        json.put("dryRun", dryRun).put("async", false).put("importStrategy", strategy.name());
        strictness.keySet().stream().sorted().forEach(name -> json.put(name, strict(name)));
        return json;
    }

    /** What is said of one kind of thing, or else of all; a refusal names the parameter that was sent. */
    private static IdScheme scheme(String name, Map<String, String> said, @Nullable String general) {
        String own = said.get(name);
        return own == null ? IdScheme.said("idScheme", general) : IdScheme.said(name, own);
    }

    private static boolean flag(Map<String, String> said, String name) {
        return switch (said.getOrDefault(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Parameters.invalid(name, "use true or false");
        };
    }
}
