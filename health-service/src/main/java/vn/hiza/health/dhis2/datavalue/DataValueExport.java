package vn.hiza.health.dhis2.datavalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.health.dhis2.completion.Completions;
import vn.hiza.health.dhis2.datavalue.CountRows.CountRow;
import vn.hiza.health.dhis2.mapping.Dhis2DataElement;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.Dictionary;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.mapping.Identified;
import vn.hiza.health.dhis2.mapping.Named;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.mapping.OrgUnitKind;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;
import vn.hiza.health.dhis2.period.PeriodType;

/** Gives vaccination counts out as data values. What is read here and sent back changes nothing. */
@ApplicationScoped
public class DataValueExport {
    private final Transactions transactions;
    private final Dictionary dictionary;
    private final OrgUnitLookup orgUnits;
    private final Completions completions;
    private final ExportMarks marks;

    public DataValueExport(
            Transactions transactions,
            Dictionary dictionary,
            OrgUnitLookup orgUnits,
            Completions completions,
            ExportMarks marks) {
        this.transactions = transactions;
        this.dictionary = dictionary;
        this.orgUnits = orgUnits;
        this.completions = completions;
        this.marks = marks;
    }

    /**
     * What will be written, once asked to.
     *
     * @throws BusinessException when it names what is not known, or what the caller may not see
     */
    public Written prepare(ExportRequest request, Caller caller) {
        ExportQuery query = request.query();
        marks.mark();
        Selection selection = transactions.read(tx -> select(tx, query, caller));
        return (format, into) -> transactions.rehearse(tx -> write(tx, query, selection, format, into));
    }

    private Selection select(Handle tx, ExportQuery query, Caller caller) {
        Named<Dhis2DataSet> known = dictionary.sets(tx);
        List<Dhis2DataSet> sets = new ArrayList<>();
        for (String name : query.dataSets()) {
            Dhis2DataSet set = known.find(name, IdScheme.EITHER);
            if (set == null) {
                throw refusal("Data set not found: " + name + ".");
            }
            sets.add(set);
        }
        List<OrgUnit> units = units(tx, query, caller);
        Map<String, OrgUnit> enterprises = orgUnits.enterprisesOf(
                tx,
                units.stream()
                        .filter(unit -> query.children() || unit.kind() == OrgUnitKind.ENTERPRISE)
                        .toList());
        if (caller.boundToDistricts()) {
            enterprises.values().removeIf(unit -> !unit.within(caller.districts()));
        }
        Map<String, String> names =
                orgUnits.names(tx, enterprises.keySet(), query.schemes().orgUnits());
        if (!names.keySet().containsAll(enterprises.keySet())) {
            throw refusal("Some organisation units have no UID; ask with idScheme=CODE, or state their UIDs under"
                    + " /api/v1/dhis2-org-units.");
        }
        return new Selection(caller, enterprises, names, elements(tx, query, sets), stated(tx, query, sets, units));
    }

    private List<OrgUnit> units(Handle tx, ExportQuery query, Caller caller) {
        Map<String, OrgUnit> found = orgUnits.find(tx, query.orgUnits(), IdScheme.EITHER);
        List<OrgUnit> units = new ArrayList<>();
        for (String name : query.orgUnits()) {
            OrgUnit unit = found.get(name);
            if (unit == null) {
                throw refusal("Organisation unit not found: " + name + ".");
            }
            if (caller.boundToDistricts() && unit.kind() != OrgUnitKind.ZONE && !unit.within(caller.districts())) {
                throw refusal("Organisation unit " + name + " is not one of " + caller.client() + ".");
            }
            units.add(unit);
        }
        return units;
    }

    /** For each dose how its values are named, in each of the data sets. */
    private Map<Integer, List<Element>> elements(Handle tx, ExportQuery query, List<Dhis2DataSet> sets) {
        Map<Integer, List<Element>> byDose = new LinkedHashMap<>();
        for (Dhis2DataElement element : dictionary.elements(tx).all()) {
            sets.stream()
                    .filter(set -> set.code().equals(element.dataSet()))
                    .distinct()
                    .forEach(set -> byDose.computeIfAbsent(element.dose(), none -> new ArrayList<>())
                            .add(new Element(name(element, query.schemes().elements()), set.periodType())));
        }
        return byDose;
    }

    /** What an answer says of all its values, where it is asked for one data set, unit and period. */
    private Map<String, String> stated(Handle tx, ExportQuery query, List<Dhis2DataSet> sets, List<OrgUnit> units) {
        Map<String, String> stated = new LinkedHashMap<>();
        if (sets.size() == 1) {
            stated.put("dataSet", name(sets.get(0), query.schemes().dataSets()));
        }
        String period = query.singlePeriod();
        if (sets.size() == 1 && units.size() == 1 && period != null) {
            OrgUnit unit = units.get(0);
            completions
                    .completedOn(tx, sets.get(0).code(), period, unit.code())
                    .ifPresent(day -> stated.put("completeDate", day.toString()));
            stated.put("period", period);
            String name = orgUnits.names(
                            tx, List.of(unit.code()), query.schemes().orgUnits())
                    .get(unit.code());
            stated.put("orgUnit", name == null ? unit.code() : name);
        }
        return stated;
    }

    private static String name(Identified thing, IdScheme scheme) {
        String uid = thing.uid();
        if (scheme == IdScheme.UID && uid == null) {
            throw refusal(thing.code() + " has no UID; ask with idScheme=CODE.");
        }
        return scheme == IdScheme.UID ? Objects.requireNonNull(uid) : thing.code();
    }

    private static int write(
            Handle tx, ExportQuery query, Selection selection, DataValueFormat format, OutputStream into) {
        try (Stream<CountRow> rows = CountRows.of(
                tx, query, selection.names().keySet(), selection.elements().keySet())) {
            ValueWriter writer = ValueWriter.of(format, into);
            writer.begin(selection.stated());
            int written = 0;
            for (CountRow row : (Iterable<CountRow>) rows::iterator) {
                for (ExportedValue value : selection.values(row)) {
                    writer.value(value);
                    written++;
                }
            }
            writer.end();
            return written;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BusinessException refusal(String detail) {
        return new BusinessException(Category.CONFLICT, "invalid-export", detail);
    }

    /** An answer that is written as it is sent. */
    @FunctionalInterface
    public interface Written {
        void to(DataValueFormat format, OutputStream into) throws IOException;
    }

    /** How a dose is called in a data set. */
    private record Element(String name, PeriodType periodType) {}

    /** What is asked for, with the names it goes by. */
    private record Selection(
            Caller caller,
            Map<String, OrgUnit> enterprises,
            Map<String, String> names,
            Map<Integer, List<Element>> elements,
            Map<String, String> stated) {
        /** A count as a value of each data set; none where another district's team made it and the caller is bound to its own. */
        List<ExportedValue> values(CountRow row) {
            if (!caller.mayWriteFor(row.count().district())) {
                return List.of();
            }
            String enterprise = row.count().enterprise();
            String home = Objects.requireNonNull(enterprises.get(enterprise)).district();
            String team =
                    row.count().district().equals(home) ? null : row.count().district();
            return elements.getOrDefault(row.count().dose(), List.of()).stream()
                    .map(element -> new ExportedValue(
                            element.name(),
                            element.periodType()
                                    .endingOn(row.count().date())
                                    .or(() -> PeriodType.DAILY.endingOn(
                                            row.count().date()))
                                    .orElseThrow(),
                            Objects.requireNonNull(names.get(enterprise)),
                            team,
                            row.count().people(),
                            row.recordedBy(),
                            row.recordedAt(),
                            row.voided()))
                    .toList();
        }
    }
}
