package vn.hiza.health.dhis2.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Transactions;
import vn.hiza.health.KnownDistricts;

/** The credentials as they are kept: of a secret only the hash. No event tells of them. */
@ApplicationScoped
public class TeamCredentials {
    private static final String COLUMNS =
            "select name, secret_hash, districts, created_at, created_by, revoked_at, revoked_by from team_credential";

    private final Transactions transactions;
    private final EventIds ids;
    private final Clock clock;

    public TeamCredentials(Transactions transactions, EventIds ids, Clock clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a credential.
     *
     * @param district the team's, the only one it may write for
     * @return its secret, which cannot be had again
     * @throws BusinessException when one of that name is in force, or nothing is known of the district
     */
    public String create(String name, String district, String by) {
        Secret secret = Secret.fresh();
        int made = transactions.commit(tx -> {
            refuseUnknown(tx, district);
            return tx.createUpdate(
                            "insert into team_credential (id, name, secret_hash, districts, created_at, created_by)"
                                    + " values (:id, :name, :hash, array[:district], :at, :by)"
                                    + " on conflict (name) where revoked_at is null do nothing")
                    .bind("id", ids.next())
                    .bind("name", name)
                    .bind("hash", secret.hash())
                    .bind("district", district)
                    .bind("at", Timestamp.from(clock.instant()))
                    .bind("by", by)
                    .execute();
        });
        if (made == 0) {
            throw new BusinessException(
                    Category.CONFLICT,
                    "credential-exists",
                    "A credential of that name is in force; revoke it first, its secret cannot be shown again.");
        }
        return secret.text();
    }

    private static void refuseUnknown(Handle tx, String district) {
        if (!KnownDistricts.hold(tx, district)) {
            throw BusinessException.of(List.of(Flaw.of(
                    "/districts/0",
                    "unknown-district",
                    "No district " + district + " has an enterprise, a station or a duty; mend its code.")));
        }
    }

    /** All of them, revoked ones too, the newest first. */
    public List<TeamCredential> list() {
        return transactions.read(tx -> tx.createQuery(COLUMNS + " order by id desc")
                .map((row, context) -> read(row).credential())
                .list());
    }

    public Optional<TeamCredential> find(String name) {
        return transactions.read(tx -> inForce(tx, "name", name)).map(Kept::credential);
    }

    /** From now on it opens nothing; false when there is none in force. */
    public boolean revoke(String name, String by) {
        return transactions.commit(tx -> tx.createUpdate("update team_credential set revoked_at = :at, revoked_by = :by"
                                + " where name = :name and revoked_at is null")
                        .bind("name", name)
                        .bind("at", Timestamp.from(clock.instant()))
                        .bind("by", by)
                        .execute())
                > 0;
    }

    /** The credential in force that a secret belongs to, asked afresh each time: a revocation holds at once. */
    Optional<TeamCredential> proven(@Nullable String name, Secret secret) {
        return transactions
                .read(tx -> name == null ? inForce(tx, "secret_hash", secret.hash()) : inForce(tx, "name", name))
                .filter(kept -> secret.matches(kept.hash()))
                .map(Kept::credential);
    }

    private static Optional<Kept> inForce(Handle tx, String column, Object value) {
        return tx.createQuery(COLUMNS + " where " + column + " = :value and revoked_at is null")
                .bind("value", value)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Kept read(ResultSet row) throws SQLException {
        String[] districts = (String[]) row.getArray("districts").getArray();
        return new Kept(
                new TeamCredential(
                        row.getString("name"),
                        Arrays.asList(districts),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by"),
                        instant(row.getTimestamp("revoked_at")),
                        row.getString("revoked_by")),
                row.getBytes("secret_hash"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private record Kept(TeamCredential credential, byte[] hash) {}
}
