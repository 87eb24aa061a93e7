package vn.hiza.health.dhis2.datavalue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.mapping.Dhis2DataElement;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.Dictionary;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.mapping.Named;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;

/**
 * What the names in a payload mean, looked up once for all of it.
 *
 * @param teams the districts that attributes name by code
 */
record KnownNames(
        Named<Dhis2DataElement> elements,
        Named<Dhis2DataSet> sets,
        Map<String, OrgUnit> orgUnits,
        Map<String, OrgUnit> teams,
        ImportOptions options) {
    /** What could be a name at all; nothing else is asked of the database. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,50}");

    static KnownNames of(
            Handle tx, DataValueSet set, ImportOptions options, Dictionary dictionary, OrgUnitLookup lookup) {
        return new KnownNames(
                dictionary.elements(tx),
                dictionary.sets(tx),
                lookup.find(tx, names(set, ValueField.ORG_UNIT), options.orgUnits()),
                lookup.find(tx, names(set, ValueField.ATTRIBUTE_OPTION_COMBO), IdScheme.CODE),
                options);
    }

    private static List<String> names(DataValueSet set, ValueField field) {
        return set.named(field)
                .distinct()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }

    @Nullable
    Dhis2DataElement element(@Nullable String name) {
        return name == null ? null : elements.find(name, options.elements());
    }

    @Nullable
    Dhis2DataSet dataSet(@Nullable String name) {
        return name == null ? null : sets.find(name, options.dataSets());
    }

    @Nullable
    OrgUnit orgUnit(@Nullable String name) {
        return name == null ? null : orgUnits.get(name);
    }
}
