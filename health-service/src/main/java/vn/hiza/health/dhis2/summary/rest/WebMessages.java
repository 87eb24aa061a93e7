package vn.hiza.health.dhis2.summary.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.health.dhis2.xml.XmlText;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.problem.Problem;

/** Answers as DHIS2 gives them: messages around summaries and refusals, in JSON or, where preferred, XML. */
public final class WebMessages {
    private static final List<MediaType> FORMATS =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.APPLICATION_XML_TYPE);
    private static final String NAMESPACE = "http://dhis2.org/schema/dxf/2.0";

    private WebMessages() {}

    public static Response of(ImportSummary summary, CurrentRequest request) {
        Response.ResponseBuilder answer = Response.status(summary.httpStatus());
        if (summary.waitToken() != null) {
            answer.header("Hiza-Wait-Token", summary.waitToken());
        }
        return written(answer, summary.message(), request);
    }

    /** A message that was stored as JSON, as whoever asks now wants to have it. */
    public static Response of(Response stored, CurrentRequest request) {
        if (!(stored.getEntity() instanceof String text)) {
            return stored;
        }
        if (!text.startsWith("{")) {
            // The same body was sent before to be done later, and has that promise.
            throw BusinessException.keyReused();
        }
        return written(Response.fromResponse(stored), (ObjectNode) FactJson.tree(text), request);
    }

    /** A message that is good news. */
    public static Response of(ObjectNode message, CurrentRequest request) {
        return written(Response.ok(), message, request);
    }

    /** A refusal of a whole request, as DHIS2 clients read it. */
    static Response of(Problem problem, List<MediaType> accepted) {
        ObjectNode message = FactJson.MAPPER.createObjectNode();
        message.put("httpStatus", reason(problem.status()));
        message.put("httpStatusCode", problem.status());
        message.put("status", "ERROR");
        message.put("message", problem.detail());
        message.put("devMessage", problem.code());
        return written(Response.fromResponse(problem.response()), message, CurrentRequest.preferred(accepted, FORMATS));
    }

    private static String reason(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Entity" : known.getReasonPhrase();
    }

    private static Response written(Response.ResponseBuilder answer, ObjectNode message, CurrentRequest request) {
        return written(answer, message, request.preferred(FORMATS));
    }

    private static Response written(Response.ResponseBuilder answer, ObjectNode message, MediaType form) {
        boolean xml = form.equals(MediaType.APPLICATION_XML_TYPE);
        return answer.type(form).entity(xml ? xml(message) : message.toString()).build();
    }

    /** Plain fields become attributes, objects and the entries of lists elements, and plain entries elements with text. */
    private static byte[] xml(ObjectNode message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlText xml = new XmlText(bytes);
            xml.root("webMessage", NAMESPACE, attributes(message));
            children(message, xml);
            xml.endDocument();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> attributes(ObjectNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.properties().forEach(each -> {
            if (each.getValue().isValueNode()) {
                attributes.put(each.getKey(), each.getValue().asText());
            }
        });
        return attributes;
    }

    private static void children(ObjectNode node, XmlText xml) throws IOException {
        for (var each : node.properties()) {
            if (each.getValue() instanceof ObjectNode object) {
                element(each.getKey(), object, xml);
            } else if (each.getValue().isArray()) {
                xml.begin(each.getKey(), Map.of());
                String entry = each.getKey().replaceFirst("s$", "");
                for (var item : each.getValue()) {
                    if (item instanceof ObjectNode object) {
                        element(entry, object, xml);
                    } else {
                        xml.begin("index", Map.of());
                        xml.text(item.asText());
                        xml.end();
                    }
                }
                xml.end();
            }
        }
    }

    private static void element(String name, ObjectNode object, XmlText xml) throws IOException {
        xml.begin(name, attributes(object));
        children(object, xml);
        xml.end();
    }
}
