package vn.hiza.seeds.generator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files go: CSV where rows are flat, JSON lines where they nest; UTF-8 and line feeds on every system. */
final class SeedFolder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    SeedFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void csv(String collection, List<Row> rows) throws IOException {
        Path file = folder.resolve(collection + ".csv");
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(rows.get(0).names());
            rows.forEach(row -> writer.writeRecord(
                    row.fields().values().stream().map(SeedFolder::cell).toList()));
        }
    }

    void jsonLines(String collection, List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(line(row)).append('\n');
        }
        Files.writeString(folder.resolve(collection + ".jsonl"), text, StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(Row row) throws JsonProcessingException {
        return JSON.writeValueAsString(object(row));
    }

    private static ObjectNode object(Row row) {
        ObjectNode object = NODES.objectNode();
        row.fields().forEach((field, value) -> {
            if (value != null) {
                object.set(field, node(value));
            }
        });
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Row nested) {
            return object(nested);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(each -> array.add(node(each)));
            return array;
        }
        if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        return value instanceof Integer whole ? NODES.numberNode(whole) : NODES.textNode(value.toString());
    }
}
