package vn.hiza.testing.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * An item that does not exist yet, and what may be stated of it.
 *
 * @param service owner of its topic
 * @param role that may write it
 * @param address where it will be, from {@code /api/v1/}
 * @param body a good statement
 * @param other another good statement
 */
public record Specimen(String service, String role, String address, String body, String other) {
    private static final JsonMapper JSON = new JsonMapper();

    public RequestSpecification call() {
        return Calls.as(role);
    }

    public Response put(String statement) {
        return call().body(statement).put(address);
    }

    /** The address of the collection. */
    public String collection() {
        return address.substring(0, address.indexOf('/', "/api/v1/".length()));
    }

    /** The body with one field replaced by JSON text as it stands, sound or not. */
    public String with(String field, String json) {
        ObjectNode object = object();
        object.putRawValue(field, new RawValue(json));
        return object.toString();
    }

    public String without(String field) {
        ObjectNode object = object();
        object.remove(field);
        return object.toString();
    }

    private ObjectNode object() {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the specimen's body is no JSON object", broken);
        }
    }
}
