package vn.hiza.health.dhis2.account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import vn.hiza.facts.Caller;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Transactions;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;

/** A caller as DHIS2 knows a user: its organisation units are the districts it writes for. */
@ApplicationScoped
public class SignedInTeam {
    private final Transactions transactions;
    private final OrgUnitLookup orgUnits;

    public SignedInTeam(Transactions transactions, OrgUnitLookup orgUnits) {
        this.transactions = transactions;
        this.orgUnits = orgUnits;
    }

    /** What DHIS2 calls {@code me}, with the fields that a client needs to send for its units. */
    public ObjectNode described(Caller caller) {
        String name = caller.client().substring(caller.client().lastIndexOf('/') + 1);
        ObjectNode me = FactJson.MAPPER.createObjectNode();
        me.put("id", id(caller.client()));
        me.put("username", name).put("name", name).put("displayName", name);
        ArrayNode units = me.putArray("organisationUnits");
        TreeSet<String> districts = new TreeSet<>(caller.districts());
        Map<String, String> codes = transactions.read(tx -> orgUnits.names(tx, districts, IdScheme.CODE));
        Map<String, String> uids = transactions.read(tx -> orgUnits.names(tx, districts, IdScheme.UID));
        for (String district : districts) {
            String code = codes.getOrDefault(district, district);
            units.addObject()
                    .put("id", uids.getOrDefault(district, code))
                    .put("code", code)
                    .put("name", code);
        }
        return me;
    }

    /** An identifier of DHIS2's shape, a letter and ten more, that stays the same for a client. */
    private static String id(String client) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(client.getBytes(StandardCharsets.UTF_8));
            return "u" + HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
