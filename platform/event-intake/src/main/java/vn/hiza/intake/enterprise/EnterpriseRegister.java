package vn.hiza.intake.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.EventApplication;
import vn.hiza.intake.EventState;

/** Keeps the copy current and answers which enterprises are known. */
@ApplicationScoped
public class EnterpriseRegister implements EventApplication {
    @Override
    public Set<Topic> topics() {
        return EnumSet.of(Topic.ENTERPRISES);
    }

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        PreparedBatch rows = tx.prepareBatch("insert into known_enterprise as k values"
                + " (:taxCode, :fact, :revision, :voided, :zone, :district, :name, :status)"
                + " on conflict (tax_code) do update set fact_id = excluded.fact_id, revision = excluded.revision,"
                + " voided = excluded.voided, zone = excluded.zone, district = excluded.district, name = excluded.name,"
                + " status = excluded.status where excluded.revision > k.revision"
                + " or excluded.revision = k.revision and k.name is null");
        for (FactEvent event : events) {
            EventState state = EventState.of(event);
            rows.bind("taxCode", state.text("taxCode"))
                    .bind("fact", event.factId())
                    .bind("revision", event.revision())
                    .bind("voided", state.voided())
                    .bind("zone", state.text("zone"))
                    .bind("district", state.text("district"))
                    .bind("name", state.text("name"))
                    .bind("status", state.text("status"))
                    .add();
        }
        rows.execute();
    }

    /** Those of the tax codes that belong to known enterprises, with the districts these lie in. */
    public Map<String, String> known(Handle tx, Collection<String> taxCodes) {
        return districts(
                tx,
                "select tax_code, district from known_enterprise where tax_code = any(:codes) and not voided",
                taxCodes);
    }

    /** The districts of known enterprises by tax code, voided ones too. */
    public Map<String, String> districts(Handle tx, Collection<String> taxCodes) {
        return districts(tx, "select tax_code, district from known_enterprise where tax_code = any(:codes)", taxCodes);
    }

    private static Map<String, String> districts(Handle tx, String sql, Collection<String> taxCodes) {
        Map<String, String> districts = new HashMap<>();
        tx.createQuery(sql)
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

    /** What a statement names an enterprise by and people know it by. */
    public record KnownEnterprise(String taxCode, String name) {}
}
