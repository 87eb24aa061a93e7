package vn.hiza.health.dhis2.completion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.rest.collection.Parameters;

/** How completions are to be imported. */
public record RegistrationOptions(boolean dryRun, ImportStrategy strategy, IdScheme dataSets, IdScheme orgUnits) {

    /** @param address what it says, by name */
    public static RegistrationOptions of(Map<String, String> address) {
        Parameters said = Parameters.kept(address);
        return new RegistrationOptions(
                said.flag("dryRun"),
                ImportStrategy.said(said.text("importStrategy")),
                scheme(said, "dataSetIdScheme"),
                scheme(said, "orgUnitIdScheme"));
    }

    private static IdScheme scheme(Parameters said, String name) {
        return IdScheme.said(name, said.text(said.text(name) == null ? "idScheme" : name));
    }

    ObjectNode json() {
        return FactJson.MAPPER
                .createObjectNode()
                .put("dryRun", dryRun)
                .put("async", false)
                .put("importStrategy", strategy.name());
    }
}
