package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What runs within a transaction is a part of it. */
class NestedTransactionTest {
    private final Transactions transactions = new Transactions(NoteStore.JDBI, () -> {}, Runnable::run);

    @Test
    void aPartStandsOnlyWithTheWhole() {
        // When
        transactions.rehearse(tx -> NoteStore.write(transactions, "PART", "x", Precondition.notNeeded()));
        transactions.commit(tx -> NoteStore.write(transactions, "WHOLE", "x", Precondition.notNeeded()));

        // Then
        assertThat(NoteStore.logRows("PART")).isZero();
        assertThat(NoteStore.logRows("WHOLE")).isEqualTo(1);
    }

    @Test
    void aPartCanBeTakenBackAlone() {
        // When
        transactions.commit(tx -> {
            NoteStore.write(transactions, "BEFORE", "x", Precondition.notNeeded());
            transactions.rehearse(part -> NoteStore.write(transactions, "TAKEN-BACK", "x", Precondition.notNeeded()));
            return NoteStore.write(transactions, "AFTER", "x", Precondition.notNeeded());
        });

        // Then
        assertThat(NoteStore.logRows("BEFORE")).isEqualTo(1);
        assertThat(NoteStore.logRows("TAKEN-BACK")).isZero();
        assertThat(NoteStore.logRows("AFTER")).isEqualTo(1);
    }

    @Test
    void aPartThatFailsLeavesTheWholeToGoOn() {
        // When
        transactions.commit(tx -> {
            try {
                transactions.commit(part -> {
                    NoteStore.write(transactions, "FAILED", "x", Precondition.notNeeded());
                    throw new BusinessException(Category.CONFLICT, "no", "No.");
                });
            } catch (BusinessException refused) {
                NoteStore.write(transactions, refused.slug().toUpperCase(Locale.ROOT), "x", Precondition.notNeeded());
            }
            return true;
        });

        // Then
        assertThat(NoteStore.logRows("FAILED")).isZero();
        assertThat(NoteStore.logRows("NO")).isEqualTo(1);
    }
}
