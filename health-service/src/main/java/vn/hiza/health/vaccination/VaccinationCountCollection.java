package vn.hiza.health.vaccination;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Column;
import vn.hiza.facts.ColumnValues;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Rules;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.table.TableColumn;
import vn.hiza.rest.table.TableColumn.Content;
import vn.hiza.rest.table.TableColumn.Need;

/** Vaccination counts as a collection. */
@ApplicationScoped
public class VaccinationCountCollection implements FactCollection<VaccinationCount> {
    static final FactKind<VaccinationCount> KIND = new FactKind<>(
            Topic.VACCINATION_COUNTS,
            "vaccination_count",
            VaccinationCount.class,
            VaccinationCount::enterprise,
            List.of(
                    Column.text("enterprise", VaccinationCount::enterprise),
                    Column.date("date", VaccinationCount::date),
                    Column.whole("dose", count -> (long) count.dose()),
                    Column.text("district", VaccinationCount::district),
                    Column.whole("people", VaccinationCount::people)),
            VaccinationCountCollection::restored);
    private static final long MOST = 10_000_000;

    private final VaccinationRules rules;

    public VaccinationCountCollection(VaccinationRules rules) {
        this.rules = rules;
    }

    private static VaccinationCount restored(ColumnValues kept) throws SQLException {
        return new VaccinationCount(kept.text(), kept.date(), (int) kept.whole(), kept.text(), kept.whole());
    }

    @Override
    public FactKind<VaccinationCount> kind() {
        return KIND;
    }

    @Override
    public @Nullable VaccinationCount read(Fields fields, Caller caller) {
        String enterprise = fields.taxCode("enterprise");
        LocalDate date = fields.day("date");
        long dose = fields.count("dose", 9);
        long people = fields.count("people", MOST);
        String district = ReportingDistrict.read(fields, caller);
        if (fields.has("dose") && dose == 0 && fields.flaws().isEmpty()) {
            fields.flaw("dose", "invalid-dose", "Doses are numbered from 1.");
        }
        return fields.complete(() -> new VaccinationCount(enterprise, date, (int) dose, district, people));
    }

    @Override
    public boolean takesLongBatches() {
        return true;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                new TableColumn("enterprise", Content.TEXT, "tax code", "mã số thuế", Need.COLUMN),
                new TableColumn("name", Content.NOTE, "enterprise name", "tên doanh nghiệp", Need.OPTIONAL),
                new TableColumn("date", Content.DAY, "day", "ngày", Need.COLUMN),
                new TableColumn("dose", Content.WHOLE, "dose number", "mũi", Need.COLUMN),
                new TableColumn("people", Content.WHOLE, "people vaccinated", "số người", Need.MEASURE),
                new TableColumn("district", Content.TEXT, "district code", "mã quận", Need.OPTIONAL));
    }

    @Override
    public String key(VaccinationCount count, Supplier<String> fresh) {
        return count.enterprise() + "/" + count.date() + "/" + count.dose() + "/" + count.district();
    }

    @Override
    public Rules<VaccinationCount> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "enterprise",
                "c.key >= ? || '/' and c.key < ? || '0'",
                "district",
                "c.district = ?",
                "from",
                "c.date >= ?",
                "to",
                "c.date <= ?",
                "zone",
                "c.enterprise in (select k.tax_code from known_enterprise k where k.zone = ?)");
    }
}
