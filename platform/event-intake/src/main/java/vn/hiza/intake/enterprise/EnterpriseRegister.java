package vn.hiza.intake.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.UnreadableEvent;
import vn.hiza.intake.EventApplication;

/** Keeps the copy current and answers which enterprises are known. */
@ApplicationScoped
public class EnterpriseRegister implements EventApplication {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        PreparedBatch rows = tx.prepareBatch("insert into known_enterprise as k values"
                + " (:taxCode, :fact, :revision, :voided, :zone, :district, :name, :status)"
                + " on conflict (tax_code) do update set fact_id = excluded.fact_id, revision = excluded.revision,"
                + " voided = excluded.voided, zone = excluded.zone, district = excluded.district, name = excluded.name,"
                + " status = excluded.status where excluded.revision > k.revision"
                + " or excluded.revision = k.revision and k.name is null");
        for (FactEvent event : events) {
            JsonNode value = value(event);
            JsonNode state = value.path("state");
            rows.bind("taxCode", required(state, "taxCode"))
                    .bind("fact", event.factId())
                    .bind("revision", event.revision())
                    .bind("voided", value.path("voided").asBoolean())
                    .bind("zone", required(state, "zone"))
                    .bind("district", required(state, "district"))
                    .bind("name", required(state, "name"))
                    .bind("status", required(state, "status"))
                    .add();
        }
        rows.execute();
    }

    /** Those of the tax codes that belong to known enterprises. */
    public Set<String> known(Handle tx, Collection<String> taxCodes) {
        return new HashSet<>(tx.createQuery(
                        "select tax_code from known_enterprise where tax_code = any(:codes) and not voided")
                .bindArray("codes", String.class, taxCodes.stream().distinct().toArray())
                .mapTo(String.class)
                .list());
    }

    /** The districts of known enterprises by tax code, voided ones too. */
    public Map<String, String> districts(Handle tx, Collection<String> taxCodes) {
        Map<String, String> districts = new HashMap<>();
        tx.createQuery("select tax_code, district from known_enterprise where tax_code = any(:codes)")
                .bindArray("codes", String.class, taxCodes.stream().distinct().toArray())
                .map((row, context) -> districts.put(row.getString("tax_code"), row.getString("district")))
                .list();
        return districts;
    }

    /** The enterprises at work in a district, by tax code. */
    public List<KnownEnterprise> active(Handle tx, String district) {
        return tx.createQuery("select tax_code, name from known_enterprise"
                        + " where district = :district and not voided and status = 'ACTIVE' order by tax_code")
                .bind("district", district)
                .map((row, context) -> new KnownEnterprise(row.getString("tax_code"), row.getString("name")))
                .list();
    }

    private static JsonNode value(FactEvent event) {
        try {
            return JSON.readTree(event.value());
        } catch (IOException unreadable) {
            throw new UnreadableEvent("the value is no JSON", unreadable);
        }
    }

    private static String required(JsonNode state, String field) {
        JsonNode value = state.get(field);
        if (value == null || !value.isTextual()) {
            throw new UnreadableEvent("the state has no " + field);
        }
        return value.textValue();
    }

    /** What a statement names an enterprise by and people know it by. */
    public record KnownEnterprise(String taxCode, String name) {}
}
