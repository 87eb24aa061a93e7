package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import vn.hiza.contracts.Topic;

/** The named schemas of a collection: what is sent, and what comes back. */
final class CollectionSchemas {
    private final Components components;
    private final StatementForms forms;

    CollectionSchemas(Components components, StatementForms forms) {
        this.components = components;
        this.forms = forms;
        register("Meta", meta());
        register("Warning", object("code", text(), "field", text(), "message", text()));
        register("Rejection", rejection());
        register("BatchReport", report());
    }

    Schema statement(String collection) {
        return named(name(collection) + "Statement", ContractSchema.of(forms.statement(collection)));
    }

    Schema batch(String collection) {
        Schema row = named(name(collection) + "Row", ContractSchema.of(forms.row(collection)));
        return object("rows", list(row).maxItems(50_000)).additionalPropertiesBoolean(false);
    }

    /** A fact as it is read: its state, and beside it what is known of the revision. */
    Schema item(String collection) {
        return named(name(collection), withState(collection).addProperty("meta", reference("Meta")));
    }

    /** The answer to a statement carries its soft problems too. */
    Schema stated(String collection) {
        Schema stated = OASFactory.createSchema()
                .addAllOf(item(collection))
                .addAllOf(object("warnings", list(reference("Warning"))));
        return named(name(collection) + "Stated", stated);
    }

    Schema page(String collection) {
        return object("items", list(item(collection)), "nextCursor", text().addType(SchemaType.NULL));
    }

    Schema revisions(String collection) {
        ObjectNode state = StatementForms.state(collection);
        Schema change = object("field", text(), "from", OASFactory.createSchema(), "to", OASFactory.createSchema());
        Schema revision = revision()
                .addProperty("voided", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("changes", list(change))
                .addProperty("state", ContractSchema.of(state));
        return object(
                "items",
                list(named(name(collection) + "Revision", revision)),
                "nextCursor",
                text().addType(SchemaType.NULL));
    }

    Schema report() {
        Schema count = OASFactory.createSchema().addType(SchemaType.INTEGER);
        Schema flag = OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        Schema warning = object("index", count, "code", text(), "field", text(), "message", text())
                .addProperty("line", line());
        return object("applied", flag, "dryRun", flag, "atomic", flag)
                .addProperty(
                        "counts", object("created", count, "updated", count, "unchanged", count, "rejected", count))
                .addProperty(
                        "outcomes",
                        object("created", spans(), "updated", spans(), "unchanged", spans(), "leftOut", spans())
                                .description(
                                        "The rows of each outcome, as pairs of a first and a last index; leftOut are lines of a table"
                                                + " without a number."))
                .addProperty("rejections", list(reference("Rejection")))
                .addProperty("warnings", list(warning))
                .addProperty(
                        "waitToken",
                        text().addType(SchemaType.NULL)
                                .description("For board?after=; null when nothing was written."));
    }

    /** A batch that is written after its answer. */
    Schema job() {
        Schema flag = OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        Schema state = text().enumeration(List.of("QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED"));
        Schema total = whole().addType(SchemaType.NULL).description("Null until all of it was read once.");
        Schema job = object("id", text().format("uuid"), "state", state, "dryRun", flag, "atomic", flag)
                .addProperty(
                        "applied",
                        OASFactory.createSchema().addType(SchemaType.BOOLEAN).addType(SchemaType.NULL))
                .addProperty("submittedBy", text())
                .addProperty("submittedAt", text().format("date-time"))
                .addProperty("startedAt", moment())
                .addProperty("endedAt", moment())
                .addProperty("rows", object("total", total, "read", whole(), "written", whole(), "rejected", whole()))
                .addProperty(
                        "counts",
                        object("created", whole(), "updated", whole(), "unchanged", whole(), "rejected", whole()))
                .addProperty("problem", object("type", text(), "detail", text()).addType(SchemaType.NULL))
                .addProperty("report", text().addType(SchemaType.NULL));
        return named("BatchJob", job);
    }

    private static Schema moment() {
        return text().format("date-time").addType(SchemaType.NULL);
    }

    private static Schema spans() {
        return list(list(OASFactory.createSchema().addType(SchemaType.INTEGER))
                .minItems(2)
                .maxItems(2));
    }

    static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private Schema withState(String collection) {
        ObjectNode state = StatementForms.state(collection);
        state.remove("additionalProperties");
        return ContractSchema.of(state);
    }

    private static Schema meta() {
        return object("id", text().format("uuid"), "key", text())
                .addProperty("revision", whole())
                .addProperty("eventId", text().format("uuid").description("For board?after=."))
                .addProperty("recordedAt", text().format("date-time"))
                .addProperty("recordedBy", text())
                .addProperty("reason", text().addType(SchemaType.NULL));
    }

    private static Schema revision() {
        return object("revision", whole(), "eventId", text().format("uuid"))
                .addProperty("recordedAt", text().format("date-time"))
                .addProperty("recordedBy", text())
                .addProperty("reason", text().addType(SchemaType.NULL));
    }

    private static Schema rejection() {
        Schema flaw = object("field", text(), "code", text(), "message", text());
        return object(
                        "index",
                        whole().description("Counted from zero."),
                        "field",
                        text(),
                        "code",
                        text(),
                        "message",
                        text())
                .addProperty("line", line())
                .addProperty("retryable", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty(
                        "firstIndex", whole().description("Of a key that stands twice: the row it stood in first."))
                .addProperty("more", list(flaw).description("Further flaws of the same row."))
                .addProperty(
                        "untold",
                        whole().description(
                                        "How many more flaws the row has, once the rows before it have told 20,000 in"
                                                + " \"more\" of the rows before it."));
    }

    private static Schema line() {
        return whole().description("Of a table: the line of the file or row of the sheet, the headers being line 1.");
    }

    static Schema whole() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }

    static Schema list(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    /** An object whose properties, names and schemas in turn, are always there. */
    static Schema object(Object... properties) {
        Schema object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (int i = 0; i < properties.length; i += 2) {
            object.addProperty((String) properties[i], (Schema) properties[i + 1]);
            object.addRequired((String) properties[i]);
        }
        return object;
    }

    private void register(String name, Schema schema) {
        components.addSchema(name, schema);
    }

    private Schema named(String name, Schema schema) {
        register(name, schema);
        return reference(name);
    }

    /** The singular name of the collection's facts in the manner of types, as {@code CapitalMovement}. */
    private static String name(String collection) {
        return Arrays.stream(Topic.ofCollection(collection).fact().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
