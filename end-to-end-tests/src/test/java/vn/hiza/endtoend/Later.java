package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How counts are handed in to be written after their answer, and how one hears of them. */
enum Later {
    JOB("tax code,day,dose number,people vaccinated,district code\n") {
        @Override
        String line(String enterprise, LocalDate day, int dose) {
            return enterprise + "," + day + "," + dose + ",5," + TEAM + "\n";
        }

        @Override
        String handIn(Calls calls, String type, Path body) throws Exception {
            HttpResponse<byte[]> accepted = calls.sendFile(
                    "POST", "/api/v1/vaccination-counts/batch", body, "Content-Type", type, "Prefer", "respond-async");
            assertThat(accepted.statusCode()).as(text(accepted)).isEqualTo(202);
            return accepted.headers().firstValue("Location").orElseThrow();
        }

        @Override
        Told told(Calls calls, String address) throws Exception {
            JsonNode job = calls.get(address);
            String state = job.get("state").asText();
            return new Told(
                    !job.get("endedAt").isNull(),
                    state.equals("DONE"),
                    job.at("/rows/written").asLong(),
                    job.at("/counts/rejected").asLong(),
                    job.at("/problem/detail").asText());
        }
    },
    TASK("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\n") {
        @Override
        String line(String enterprise, LocalDate day, int dose) {
            return element(dose) + "," + day.toString().replace("-", "") + "," + enterprise + ",," + TEAM + ",5\n";
        }

        @Override
        String handIn(Calls calls, String type, Path body) throws Exception {
            HttpResponse<byte[]> accepted =
                    calls.sendFile("POST", "/api/dataValueSets?async=true", body, "Content-Type", type);
            assertThat(accepted.statusCode()).as(text(accepted)).isEqualTo(200);
            return Calls.tree(text(accepted))
                    .at("/response/relativeNotifierEndpoint")
                    .asText();
        }

        @Override
        Told told(Calls calls, String address) throws Exception {
            JsonNode newest = calls.get(address).get(0);
            if (!newest.get("completed").asBoolean()) {
                Matcher written = WRITTEN.matcher(newest.get("message").asText());
                return new Told(false, false, written.find() ? Long.parseLong(written.group(1)) : 0, 0, "");
            }
            JsonNode summary = calls.get(address.replace("/tasks/", "/taskSummaries/"));
            assertThat(summary.path("responseType").asText()).as("a summary").isEqualTo("ImportSummary");
            return new Told(
                    true,
                    newest.get("level").asText().equals("INFO"),
                    summary.at("/importCount/imported").asLong(),
                    summary.path("rejectedIndexes").size(),
                    summary.path("description").asText());
        }
    };

    /** Whose counts they are: of a district in which these tests close no day of the past. */
    static final String TEAM = "017";

    private static final Pattern WRITTEN = Pattern.compile("written ([0-9]+)");

    private final String header;

    Later(String header) {
        this.header = header;
    }

    /** The first line of a table. */
    String header() {
        return header;
    }

    /** A line of a table that states five people. */
    abstract String line(String enterprise, LocalDate day, int dose);

    /** The address at which one hears of it. */
    abstract String handIn(Calls calls, String type, Path body) throws Exception;

    abstract Told told(Calls calls, String address) throws Exception;

    /** What is told once it has ended. */
    Told ended(Calls calls, String address) throws Exception {
        Told told = told(calls, address);
        while (!told.ended()) {
            Thread.sleep(50);
            told = told(calls, address);
        }
        return told;
    }

    /** The data element of a dose, by the names of the first two, which are there from the start on. */
    static String element(int dose) {
        return "VACC_DOSE" + dose + "_PEOPLE";
    }

    /** Makes the data element of a dose known, where it is not yet. */
    static void state(Calls administration, int dose) throws Exception {
        HttpResponse<String> stated = administration.send(
                "PUT",
                "/api/v1/dhis2-data-elements/" + element(dose),
                "{\"dose\":" + dose + ",\"dataSet\":\"VACCINATION_DAILY\"}");
        assertThat(stated.statusCode()).as(stated.body()).isIn(200, 201);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /**
     * What is told of it.
     *
     * @param done whether it came to its end; false as long as it runs
     * @param written counts that changed something
     * @param rejected counts that were refused, known at the end
     * @param why it failed, or what else there is to say of it at the end
     */
    record Told(boolean ended, boolean done, long written, long rejected, String why) {}
}
