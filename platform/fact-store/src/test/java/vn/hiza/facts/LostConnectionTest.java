package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** A database that goes away is the same failure whatever was being asked of it: the caller is told to come again. */
class LostConnectionTest {
    private final Transactions transactions = new Transactions(NoteStore.JDBI, () -> {}, Runnable::run);

    @Test
    void aConnectionThatEndsInTheMiddleOfAQueryIsAStorageFailure() {
        Function<Handle, Boolean> ending = tx -> tx.createQuery("select pg_terminate_backend(pg_backend_pid())")
                .mapTo(Boolean.class)
                .one();

        assertThatThrownBy(() -> transactions.commit(ending)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> transactions.read(ending)).isInstanceOf(StorageException.class);
    }

    @Test
    void aConnectionThatEndsBeforeTheCommitIsAStorageFailureAndNothingIsWritten() {
        assertThatThrownBy(() -> transactions.commit(tx -> {
                    new FactWriter(EventIds.timeOrdered())
                            .write(
                                    tx,
                                    Note.KIND,
                                    List.of(new Submission<>(
                                            0, "LOST", new Note("LOST", "x"), Precondition.notNeeded(), false)),
                                    Rules.none(),
                                    NoteStore.AUTHOR);
                    return NoteStore.endConnectionOf(tx);
                }))
                .isInstanceOf(StorageException.class);

        assertThat(NoteStore.logRows("LOST")).isZero();
    }
}
