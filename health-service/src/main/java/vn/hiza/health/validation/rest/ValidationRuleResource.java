package vn.hiza.health.validation.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.validation.ValidationRule;
import vn.hiza.health.validation.ValidationRuleCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Validation rules under {@code /api/v1/validation-rules}. */
@Path("/api/v1/validation-rules")
@Governed("validation-rules")
@Tag(name = "validation-rules")
public class ValidationRuleResource extends KeyedResource<ValidationRule> {
    public ValidationRuleResource(CollectionEndpoints endpoints, ValidationRuleCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
