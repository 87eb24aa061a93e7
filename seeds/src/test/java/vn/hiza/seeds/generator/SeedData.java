package vn.hiza.seeds.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The committed files, read plainly. */
final class SeedData {
    static final Path FOLDER = Path.of("data");
    private static final JsonMapper JSON = new JsonMapper();

    private SeedData() {}

    static List<Map<String, String>> csv(String collection) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(collection + ".csv"))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    static List<JsonNode> jsonLines(String collection) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(collection + ".jsonl"))) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    static long number(Map<String, String> row, String field) {
        return Long.parseLong(row.get(field));
    }

    static long sum(List<Map<String, String>> rows, String field) {
        return rows.stream().mapToLong(row -> number(row, field)).sum();
    }

    /** Whether the row's date in that field lies within the two days, both included; ISO dates sort as text. */
    static boolean within(String date, String first, String last) {
        return date.compareTo(first) >= 0 && date.compareTo(last) <= 0;
    }
}
