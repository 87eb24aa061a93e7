package vn.hiza.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param path with its query, as {@code /api/v1/board?asOf=2021-11-26}
 */
public record Call(HttpMethod method, String path, @Nullable Buffer body, Map<String, String> headers) {

    public static Call get(String path) {
        return new Call(HttpMethod.GET, path, null, Map.of());
    }

    public static Call put(String path, String json) {
        return new Call(HttpMethod.PUT, path, Buffer.buffer(json), Map.of());
    }

    public static Call post(String path, String json) {
        return new Call(HttpMethod.POST, path, Buffer.buffer(json), Map.of());
    }

    public Call with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Call(method, path, body, all);
    }
}
