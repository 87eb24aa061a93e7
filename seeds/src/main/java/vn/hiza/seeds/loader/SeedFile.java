package vn.hiza.seeds.loader;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a collection as the API takes them, out of {@code NAME.csv} or {@code NAME.jsonl}. */
final class SeedFile {
    private static final Set<String> NUMBERS =
            Set.of("people", "total", "female", "foreign", "members", "dose", "rate", "year", "value", "min", "max");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SeedFile() {}

    static List<ObjectNode> rows(Path folder, String collection) throws IOException {
        Path lines = folder.resolve(collection + ".jsonl");
        if (Files.exists(lines)) {
            List<ObjectNode> rows = new ArrayList<>();
            for (String line : Files.readAllLines(lines)) {
                rows.add((ObjectNode) JSON.readTree(line));
            }
            return rows;
        }
        Path csv = folder.resolve(collection + ".csv");
        if (!Files.exists(csv)) {
            throw new SeedsRefused("There is neither " + lines + " nor " + csv + "; the seeds are incomplete.");
        }
        List<ObjectNode> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(record -> rows.add(row(record)));
        }
        return rows;
    }

    /** An empty cell is a field that is not sent. */
    private static ObjectNode row(NamedCsvRecord record) {
        ObjectNode row = JSON.createObjectNode();
        record.getFieldsAsMap().forEach((field, text) -> {
            if (!text.isEmpty()) {
                row.set(field, value(field, text));
            }
        });
        return row;
    }

    private static JsonNode value(String field, String text) {
        if (NUMBERS.contains(field)) {
            return JSON.getNodeFactory().numberNode(new BigDecimal(text));
        }
        return text.equals("true") || text.equals("false")
                ? JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(text))
                : JSON.getNodeFactory().textNode(text);
    }
}
