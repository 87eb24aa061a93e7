package vn.hiza.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.Transactions;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.ledger.LedgerIntake;
import vn.hiza.gateway.ledger.reading.StoredLedger;

/** The publications as they are kept. */
@ApplicationScoped
public class Publications {
    private static final String PUBLICATION =
            "select id, name, occasion, date, as_of, zone, fx, published_by, published_at, digest from publication";

    private final Transactions transactions;
    private final StoredLedger ledger;
    private final BoardComputation board;
    private final EventIds ids;

    public Publications(Transactions transactions, StoredLedger ledger, BoardComputation board, EventIds ids) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.board = board;
        this.ids = ids;
    }

    /**
     * Freezes a board in the caller's transaction. No batch of events is applied meanwhile, so the publication stands on whole
     * batches and none of their facts is replaced before it is known to be needed.
     */
    public Publication publish(Handle tx, Publication.Wanted wanted, Author author) {
        lock(tx);
        long batch = settledBatch(tx);
        LedgerView view = ledger.within(tx);
        BoardAnswers.refuseUnknownZone(view, wanted.query().zone());
        Document document = Document.of(board.board(view, wanted.query(), Sight.NONE));
        Publication made = new Publication(
                ids.next(),
                wanted.name(),
                wanted.occasion(),
                wanted.date(),
                wanted.query().asOf(),
                wanted.query().zone(),
                wanted.query().fx(),
                author.client(),
                author.at(),
                document.digest());
        insert(tx, made, batch, document);
        return made;
    }

    /**
     * Keeps batches, and others who publish, waiting until the transaction ends. Batches take milliseconds; a rebuild may hold
     * the ledger for minutes, and nobody is kept waiting for that.
     */
    public static void lock(Handle tx) {
        tx.execute("set local lock_timeout = '10s'");
        try {
            tx.createQuery("select pg_advisory_xact_lock(" + LedgerIntake.LOCK + ")")
                    .mapToMap()
                    .list();
        } catch (UnableToExecuteStatementException waited) {
            throw new BusinessException(
                    Category.UNAVAILABLE,
                    "ledger-busy",
                    "The ledger is being rebuilt just now; publish again in a minute.");
        }
    }

    private static long settledBatch(Handle tx) {
        return tx.createQuery("select case when is_called then last_value else 0 end from ledger_batch")
                .mapTo(Long.class)
                .one();
    }

    private static void insert(Handle tx, Publication made, long batch, Document document) {
        tx.createUpdate(
                        "insert into publication values (:id, :name, :occasion, :date, :asOf, :zone, :fx, :batch, :by, :at,"
                                + " :document, :digest)")
                .bind("id", made.id())
                .bind("name", made.name())
                .bind("occasion", made.occasion())
                .bind("date", made.date())
                .bind("asOf", made.asOf())
                .bind("zone", made.zone())
                .bind("fx", made.fx().name())
                .bind("batch", batch)
                .bind("by", made.publishedBy())
                .bind("at", Timestamp.from(made.publishedAt()))
                .bind("document", document.text())
                .bind("digest", made.digest())
                .execute();
    }

    public Optional<Publication> find(UUID id) {
        return transactions.read(tx -> tx.createQuery(PUBLICATION + " where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The newest first; {@code after} is the last one already seen. */
    public List<Publication> list(@Nullable UUID after, int limit) {
        return transactions.read(tx -> list(tx, after, limit));
    }

    /** The same as the caller's transaction sees them. Who holds the lock asks so: another connection may be waiting for it. */
    public List<Publication> list(Handle tx, @Nullable UUID after, int limit) {
        return tx.createQuery(
                        PUBLICATION
                                + " where cast(:after as uuid) is null or id < cast(:after as uuid) order by id desc limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list();
    }

    public Document document(UUID id) {
        return transactions.read(tx -> tx.createQuery("select document from publication where id = :id")
                .bind("id", id)
                .map((row, context) -> new Document(row.getString("document")))
                .one());
    }

    /** The number of the last batch that a publication stands on. */
    long batch(UUID id) {
        return transactions.read(tx -> tx.createQuery("select batch from publication where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    private static Publication read(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("occasion"),
                row.getObject("date", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("zone"),
                FxPolicy.valueOf(row.getString("fx")),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("digest"));
    }
}
