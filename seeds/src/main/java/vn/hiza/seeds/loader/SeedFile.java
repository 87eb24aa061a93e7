package vn.hiza.seeds.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.regex.Pattern;

/** The rows of a collection as the API takes them, out of {@code NAME.csv} or {@code NAME.jsonl}. */
record SeedFile(Path path) {
    private static final Set<String> NUMBERS =
            Set.of("people", "total", "female", "foreign", "members", "dose", "rate", "year", "value", "min", "max");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static SeedFile of(Path folder, String collection) {
        Path lines = folder.resolve(collection + ".jsonl");
        Path csv = folder.resolve(collection + ".csv");
        if (Files.exists(lines)) {
            return new SeedFile(lines);
        }
        if (Files.exists(csv)) {
            return new SeedFile(csv);
        }
        throw new SeedsRefused("There is neither " + lines + " nor " + csv + "; the seeds are incomplete.");
    }

    /** @throws SeedsRefused when the file is not what its name says, with the line */
    List<ObjectNode> rows() throws IOException {
        return path.toString().endsWith(".jsonl") ? jsonLines() : csv();
    }

    private List<ObjectNode> jsonLines() throws IOException {
        List<ObjectNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            rows.add(object(line, rows.size() + 1));
        }
        return rows;
    }

    private ObjectNode object(String line, int number) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode row) {
                return row;
            }
        } catch (JsonProcessingException malformed) {
            throw broken(number, "is no JSON: " + malformed.getOriginalMessage());
        }
        throw broken(number, "is no JSON object");
    }

    private List<ObjectNode> csv() throws IOException {
        List<ObjectNode> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            for (NamedCsvRecord record : reader) {
                rows.add(row(record));
            }
        }
        return rows;
    }

    private SeedsRefused broken(long line, String fault) {
        return new SeedsRefused(path + ", line " + line + " " + fault + ". Generate the seeds again or mend the line.");
    }

    /** An empty cell is a field that is not sent. */
    private ObjectNode row(NamedCsvRecord record) {
        ObjectNode row = JSON.createObjectNode();
        record.getFieldsAsMap().forEach((field, text) -> {
            if (!text.isEmpty()) {
                row.set(field, value(record.getStartingLineNumber(), field, text));
            }
        });
        return row;
    }

    private JsonNode value(long line, String field, String text) {
        if (NUMBERS.contains(field)) {
            if (!NUMBER.matcher(text).matches()) {
                throw broken(line, "has no number in the field " + field + " but \"" + text + "\"");
            }
            return JSON.getNodeFactory().numberNode(new BigDecimal(text));
        }
        return text.equals("true") || text.equals("false")
                ? JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(text))
                : JSON.getNodeFactory().textNode(text);
    }
}
