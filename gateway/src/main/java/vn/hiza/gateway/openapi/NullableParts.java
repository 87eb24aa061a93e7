package vn.hiza.gateway.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Says in the schemas of records what their {@code @Nullable} says: every part is there, and these may be null. */
final class NullableParts {
    private final Map<String, Schema> schemas;
    private final Set<Class<?>> seen = new HashSet<>();

    NullableParts(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Marks a record and every record within it. */
    void mark(Class<?> type) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        Schema schema = schemas.get(type.getSimpleName());
        for (RecordComponent part : type.getRecordComponents()) {
            if (schema != null && schema.getProperties() != null) {
                mark(schema, part);
            }
            markWithin(part.getGenericType());
        }
    }

    private void markWithin(Type type) {
        if (type instanceof Class<?> known) {
            mark(known);
        } else if (type instanceof ParameterizedType several) {
            for (Type argument : several.getActualTypeArguments()) {
                markWithin(argument);
            }
        }
    }

    private static void mark(Schema schema, RecordComponent part) {
        Schema property = schema.getProperties().get(part.getName());
        if (property == null) {
            return;
        }
        if (schema.getRequired() == null || !schema.getRequired().contains(part.getName())) {
            schema.addRequired(part.getName());
        }
        if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return;
        }
        if (property.getRef() != null) {
            Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
            Schema some = OASFactory.createSchema().ref(property.getRef());
            schema.addProperty(part.getName(), OASFactory.createSchema().anyOf(List.of(some, nothing)));
        } else if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
    }
}
