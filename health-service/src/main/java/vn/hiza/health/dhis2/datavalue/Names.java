package vn.hiza.health.dhis2.datavalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.hiza.facts.Transactions;
import vn.hiza.health.dhis2.mapping.Dictionary;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;

/** Looks up what a payload names, and the day it is. */
@ApplicationScoped
public class Names {
    private final Transactions transactions;
    private final Dictionary dictionary;
    private final OrgUnitLookup orgUnits;
    private final Clock clock;

    public Names(Transactions transactions, Dictionary dictionary, OrgUnitLookup orgUnits, Clock clock) {
        this.transactions = transactions;
        this.dictionary = dictionary;
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    KnownNames of(DataValueSet set, ImportOptions options) {
        return transactions.read(tx -> KnownNames.of(tx, set, options, dictionary, orgUnits));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
