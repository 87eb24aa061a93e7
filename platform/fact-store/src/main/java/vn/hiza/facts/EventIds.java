package vn.hiza.facts;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Gives out identifiers of facts and events: UUID version 7, rising within a process. */
@FunctionalInterface
public interface EventIds {
    UUID next();

    static EventIds timeOrdered() {
        NoArgGenerator generator = Generators.timeBasedEpochGenerator();
        return generator::generate;
    }
}
