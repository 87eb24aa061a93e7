package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;
import vn.hiza.health.dhis2.mapping.Dhis2DataElement;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.mapping.OrgUnitKind;
import vn.hiza.health.dhis2.period.Period;
import vn.hiza.health.dhis2.period.PeriodText;
import vn.hiza.health.dhis2.period.UnreadablePeriod;
import vn.hiza.health.dhis2.summary.ConflictKind;

/**
 * Makes of a data value the row of a vaccination count that it states: the cumulative count of an enterprise at its period's
 * last day, made by the team of the district the enterprise lies in.
 */
final class ValueReading {
    /** What DHIS2 calls the combination of no categories, by code and by UID. */
    private static final Set<String> DEFAULTS = Set.of("default", "HllvX50cXC0");

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final KnownNames names;
    private final Caller caller;
    private final LocalDate today;
    private final boolean adx;
    private final Map<String, Period> periods = new HashMap<>();

    ValueReading(KnownNames names, Caller caller, LocalDate today, boolean adx) {
        this.names = names;
        this.caller = caller;
        this.today = today;
        this.adx = adx;
    }

    /** @param voids a count to be taken back needs no number */
    ObjectNode row(DataValue value, ValueGroup group, boolean voids) throws NotTaken {
        if (value.unreadable() != null) {
            throw new NotTaken(ConflictKind.OTHER, "The value cannot be read: " + value.unreadable() + ".");
        }
        refuseUnknownGroup(group);
        Dhis2DataElement element = element(value, group);
        Period period = period(group.of(value, ValueField.PERIOD), element);
        OrgUnit enterprise = enterprise(group.of(value, ValueField.ORG_UNIT));
        refuseCategories(value.get(ValueField.CATEGORY_OPTION_COMBO));
        String district = district(group.of(value, ValueField.ATTRIBUTE_OPTION_COMBO), enterprise);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("enterprise", enterprise.code());
        row.put("date", period.last().toString());
        row.put("dose", element.dose());
        row.put("people", voids ? 0 : people(value.get(ValueField.VALUE), element));
        row.put("district", district);
        return row;
    }

    private void refuseUnknownGroup(ValueGroup group) throws NotTaken {
        String dataSet = group.stated().get("dataSet");
        if (dataSet != null && names.dataSet(dataSet) == null) {
            throw new NotTaken(ConflictKind.E7600, "Data set not found: " + dataSet + ".");
        }
        String orgUnit = group.stated().get("orgUnit");
        if (orgUnit != null && names.orgUnit(orgUnit) == null) {
            throw new NotTaken(ConflictKind.E7603, "Organisation unit of the data set not found: " + orgUnit + ".");
        }
    }

    private Dhis2DataElement element(DataValue value, ValueGroup group) throws NotTaken {
        String name = value.get(ValueField.DATA_ELEMENT);
        Dhis2DataElement element = names.element(name);
        if (element == null) {
            throw new NotTaken(
                    ConflictKind.E7610,
                    name == null
                            ? "Data element not said."
                            : "Data element not found: " + name + "; GET /api/v1/dhis2-data-elements lists them.");
        }
        Dhis2DataSet set = names.dataSet(group.stated().get("dataSet"));
        if (set != null
                && !set.code().equals(element.dataSet())
                && names.options().strict("strictDataElements")) {
            throw new NotTaken(
                    ConflictKind.E7633, "Data element " + name + " is not part of data set " + set.code() + ".");
        }
        return element;
    }

    private Period period(@Nullable String name, Dhis2DataElement element) throws NotTaken {
        if (name == null) {
            throw new NotTaken(ConflictKind.E7611, "Period not said.");
        }
        Period period = periods.get(name);
        if (period == null) {
            try {
                period = adx ? PeriodText.ofAdx(name) : PeriodText.ofId(name);
            } catch (UnreadablePeriod unreadable) {
                throw new NotTaken(ConflictKind.E7611, "Period not valid: " + name + "; " + unreadable.why() + ".");
            }
            periods.put(name, period);
        }
        if (period.last().isAfter(today)) {
            throw new NotTaken(
                    ConflictKind.E7641,
                    "Period " + name + " ends on " + period.last() + ", after today, " + today + " in Hanoi.");
        }
        Dhis2DataSet set = names.sets().find(element.dataSet(), IdScheme.CODE);
        if (set != null && set.periodType() != period.type() && names.options().strict("strictPeriods")) {
            throw new NotTaken(
                    ConflictKind.E7632,
                    "Period " + name + " is not " + set.periodType().shown() + ", as data set " + set.code() + " is.");
        }
        return period;
    }

    private OrgUnit enterprise(@Nullable String name) throws NotTaken {
        OrgUnit unit = names.orgUnit(name);
        if (unit == null) {
            throw new NotTaken(
                    ConflictKind.E7612,
                    name == null ? "Organisation unit not said." : "Organisation unit not found: " + name + ".");
        }
        if (unit.kind() != OrgUnitKind.ENTERPRISE) {
            throw new NotTaken(
                    ConflictKind.E7612,
                    "Organisation unit " + name + " is a " + unit.kind() + "; counts are of an enterprise.");
        }
        if (caller.boundToDistricts() && !unit.within(caller.districts())) {
            throw new NotTaken(
                    ConflictKind.E7617,
                    "Organisation unit " + name + " lies in district " + unit.district() + ", not in those of "
                            + caller.client() + ".");
        }
        return unit;
    }

    private static void refuseCategories(@Nullable String combo) throws NotTaken {
        if (combo != null && !DEFAULTS.contains(combo)) {
            throw new NotTaken(
                    ConflictKind.E7613,
                    "Category option combo not found: " + combo + "; counts have none but default.");
        }
    }

    /** The team that counted: of the enterprise's district, unless the attribute names another's. */
    private String district(@Nullable String combo, OrgUnit enterprise) throws NotTaken {
        if (combo == null || DEFAULTS.contains(combo)) {
            return Objects.requireNonNull(enterprise.district(), "an enterprise lies in a district");
        }
        OrgUnit district = names.teams().get(combo);
        if (district == null || district.kind() != OrgUnitKind.DISTRICT) {
            throw new NotTaken(
                    ConflictKind.E7615,
                    "Attribute option combo not found: " + combo
                            + "; say default, or the code of the district that counted.");
        }
        if (!caller.mayWriteFor(district.code())) {
            throw new NotTaken(
                    ConflictKind.E7616, "Attribute option combo " + combo + " is a district of another team.");
        }
        return district.code();
    }

    private static long people(@Nullable String value, Dhis2DataElement element) throws NotTaken {
        if (value == null) {
            throw new NotTaken(ConflictKind.E7618, "Data value not said for data element " + element.code() + ".");
        }
        if (!WHOLE.matcher(value).matches()) {
            throw new NotTaken(
                    ConflictKind.E7619,
                    "Value must be a whole number of people for data element " + element.code()
                            + ", in digits 0 to 9 without sign, fraction, exponent, spaces or leading zeros.");
        }
        return Long.parseLong(value);
    }
}
