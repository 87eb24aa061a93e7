package vn.hiza.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Column;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Rules;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Projects as a collection. */
@ApplicationScoped
public class ProjectCollection implements FactCollection<Project> {
    private static final FactKind<Project> KIND = new FactKind<>(
            Topic.PROJECTS,
            "project",
            Project.class,
            Project::number,
            List.of(Column.text("enterprise", Project::enterprise)));

    @Override
    public FactKind<Project> kind() {
        return KIND;
    }

    @Override
    public @Nullable Project read(Fields fields, Caller caller) {
        String number = fields.code("number", 40);
        String enterprise = fields.taxCode("enterprise");
        String name = fields.text("name", 500);
        return fields.complete(() -> new Project(number, enterprise, name));
    }

    @Override
    public String key(Project project, Supplier<String> fresh) {
        return project.number();
    }

    @Override
    public Rules<Project> rules() {
        return new ProjectRules();
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "enterprise",
                "c.enterprise = ?",
                "zone",
                "c.enterprise in (select e.key from enterprise e where e.zone = ?)");
    }
}
