package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds what clients name, by sets. Enterprises, districts and zones go by their own codes, where no mapping says otherwise;
 * districts and zones are known by the enterprises in them.
 */
@ApplicationScoped
public class OrgUnitLookup {
    private static final String MAPPED = """
            select key, uid, kind, refers from dhis2_org_unit where key = any(:ids) and not voided
            union all
            select key, uid, kind, refers from dhis2_org_unit where uid = any(:ids) and not voided""";
    private static final String OF_UNITS = """
            select tax_code, district from known_enterprise where tax_code = any(:codes) and not voided
            union all
            select tax_code, district from known_enterprise where district = any(:groups) and not voided
            union all
            select tax_code, district from known_enterprise where zone = any(:groups) and not voided""";
    private static final String ENTERPRISES =
            "select tax_code, district from known_enterprise where tax_code = any(:codes) and not voided";
    private static final String DISTRICTS =
            "select distinct district from known_enterprise where district = any(:codes) and not voided";
    private static final String ZONES =
            "select distinct zone from known_enterprise where zone = any(:codes) and not voided";

    /** What is known of these identifiers; the others are missing. */
    public Map<String, OrgUnit> find(Handle tx, Collection<String> ids, IdScheme scheme) {
        Map<String, Reference> references = new LinkedHashMap<>();
        if (scheme != IdScheme.UID) {
            ids.forEach(id -> references.put(id, new Reference(null, id)));
        }
        references.putAll(mapped(tx, Set.copyOf(ids), scheme));
        Map<String, OrgUnit> known = known(
                tx, references.values().stream().map(Reference::code).distinct().toArray());
        Map<String, OrgUnit> found = new HashMap<>();
        references.forEach((id, reference) -> {
            for (OrgUnitKind kind : reference.kinds()) {
                OrgUnit unit = known.get(kind + "/" + reference.code());
                if (unit != null) {
                    found.putIfAbsent(id, unit);
                }
            }
        });
        return found;
    }

    private static Map<String, Reference> mapped(Handle tx, Set<String> ids, IdScheme scheme) {
        Map<String, Reference> byCode = new HashMap<>();
        Map<String, Reference> byUid = new HashMap<>();
        tx.createQuery(MAPPED)
                .bindArray("ids", String.class, ids.toArray())
                .map((row, context) -> {
                    Reference reference =
                            new Reference(OrgUnitKind.valueOf(row.getString("kind")), row.getString("refers"));
                    byCode.put(row.getString("key"), reference);
                    return byUid.put(String.valueOf(row.getString("uid")), reference);
                })
                .list();
        Map<String, Reference> mapped = new HashMap<>();
        if (scheme != IdScheme.UID) {
            mapped.putAll(byCode);
        }
        if (scheme != IdScheme.CODE) {
            mapped.putAll(byUid);
        }
        mapped.keySet().retainAll(ids);
        return mapped;
    }

    private static Map<String, OrgUnit> known(Handle tx, Object[] codes) {
        Map<String, OrgUnit> known = new HashMap<>();
        codes(tx, ZONES, codes).forEach(code -> put(known, new OrgUnit(OrgUnitKind.ZONE, code, null)));
        codes(tx, DISTRICTS, codes).forEach(code -> put(known, new OrgUnit(OrgUnitKind.DISTRICT, code, code)));
        tx.createQuery(ENTERPRISES)
                .bindArray("codes", String.class, codes)
                .map((row, context) ->
                        new OrgUnit(OrgUnitKind.ENTERPRISE, row.getString("tax_code"), row.getString("district")))
                .forEach(unit -> put(known, unit));
        return known;
    }

    private static void put(Map<String, OrgUnit> known, OrgUnit unit) {
        known.put(unit.kind() + "/" + unit.code(), unit);
    }

    private static List<String> codes(Handle tx, String sql, Object[] codes) {
        return tx.createQuery(sql)
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .list();
    }

    /** The enterprises that units are or hold. */
    public Map<String, OrgUnit> enterprisesOf(Handle tx, Collection<OrgUnit> units) {
        Set<String> enterprises = new HashSet<>();
        Set<String> groups = new HashSet<>();
        units.forEach(unit -> (unit.kind() == OrgUnitKind.ENTERPRISE ? enterprises : groups).add(unit.code()));
        Map<String, OrgUnit> found = new HashMap<>();
        tx.createQuery(OF_UNITS)
                .bindArray("codes", String.class, enterprises.toArray())
                .bindArray("groups", String.class, groups.toArray())
                .map((row, context) ->
                        new OrgUnit(OrgUnitKind.ENTERPRISE, row.getString("tax_code"), row.getString("district")))
                .forEach(unit -> found.put(unit.code(), unit));
        return found;
    }

    /** How clients call what these codes name, where they call it otherwise; by UID only what has one. */
    public Map<String, String> names(Handle tx, Collection<String> codes, IdScheme scheme) {
        Map<String, String> names = new HashMap<>();
        if (scheme != IdScheme.UID) {
            codes.forEach(code -> names.put(code, code));
        }
        String name = scheme == IdScheme.UID ? "uid" : "key";
        tx.createQuery("select refers, " + name
                        + " as name from dhis2_org_unit where not voided and refers = any(:codes)" + " and " + name
                        + " is not null")
                .bindArray("codes", String.class, new ArrayList<>(codes).toArray())
                .map((row, context) -> names.put(row.getString("refers"), row.getString("name")))
                .list();
        return names;
    }

    /**
     * What an identifier leads to.
     *
     * @param kind null for one that no mapping explains: then an enterprise before a district before a zone
     */
    private record Reference(@Nullable OrgUnitKind kind, String code) {
        private static final List<OrgUnitKind> ANY =
                List.of(OrgUnitKind.ENTERPRISE, OrgUnitKind.DISTRICT, OrgUnitKind.ZONE);

        List<OrgUnitKind> kinds() {
            return kind == null ? ANY : List.of(kind);
        }
    }
}
