package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bodies that are written after their answer may be eight times as long as others. Whatever they hold, the job ends and says
 * how, and the health service stays the same process.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileJobsIT {
    private static final int LONG = 34 * 1024 * 1024;
    private static final int LONGER = 135 * 1024 * 1024;
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";
    private static final String LONG_TEXT = HostileBody.text(99_000);

    @RegisterExtension
    static final LivingHealth HEALTH = new LivingHealth();

    private HostileBody bodies;

    @BeforeEach
    void folder(@TempDir Path folder) {
        bodies = new HostileBody(folder);
    }

    @Test
    void rowsAndValuesOfMillionsOfMembers() throws Exception {
        assertThat(why(Later.JOB, JSON, bodies.wide(LONG, "{\"rows\":[{", "}]}")))
                .contains("more than 1000 members");
        assertThat(why(Later.TASK, JSON, bodies.wide(LONG, "{\"dataValues\":[{", "}]}")))
                .contains("more than 1000 members");
    }

    @Test
    void rowOfThousandsOfLongTexts() throws Exception {
        Path body = bodies.repeated(LONGER, "{\"rows\":[{\"a\":[0", i -> ",\"" + LONG_TEXT + "\"", "]}]}");
        assertThat(why(Later.JOB, JSON, body)).contains("characters of text");
    }

    @Test
    void valuesOfLongTexts() throws Exception {
        // Given
        Path body = bodies.repeated(
                LONGER,
                "{\"dataValues\":[{}",
                i -> ",{\"orgUnit\":\"" + LONG_TEXT + "\",\"comment\":\"" + LONG_TEXT + "\"}",
                "]}");

        // When
        Later.Told told = ended(Later.TASK, JSON, body);

        // Then
        assertThat(told.done()).as(told.why()).isTrue();
        assertThat(told.rejected()).isGreaterThan(500);
    }

    @Test
    void attributeAsLongAsTheBody() throws Exception {
        Path body =
                bodies.repeated(LONGER, "<dataValueSet><dataValue comment=\"", i -> LONG_TEXT, "\"/></dataValueSet>");
        assertThat(why(Later.TASK, XML, body)).contains("longer than");
    }

    @Test
    void hundredsOfThousandsOfCompletedGroups() throws Exception {
        Path body = bodies.repeated(
                LONG,
                "<adx xmlns=\"urn:ihe:qrph:adx:2015\">",
                i -> "<group completeDate=\"2021-11-12\" orgUnit=\"" + i + "\"/>",
                "</adx>");
        assertThat(why(Later.TASK, "application/adx+xml", body)).contains("completeDate");
    }

    @Test
    void workbooksOfZerosAndOfParts() throws Exception {
        assertThat(why(Later.JOB, CountWorkbook.TYPE, bodies.workbookOfZeros(1L << 30)))
                .contains("unpacks to more");
        assertThat(why(Later.JOB, CountWorkbook.TYPE, bodies.workbookOfParts(330_000)))
                .contains("more than 1000 parts");
    }

    @Test
    void rowsWrongAllOver() throws Exception {
        // Given: rows of sixty fields that are not known
        StringBuilder row = new StringBuilder("{\"dose\":true");
        for (int field = 0; field < 60; field++) {
            row.append(",\"f").append(field).append("\":1");
        }
        String wrong = row.append('}').toString();
        int rows = LONG / wrong.length();
        Path body = bodies.repeated((rows - 1L) * (wrong.length() + 1), "{\"rows\":[" + wrong, i -> "," + wrong, "]}");

        // When
        Later.Told told = ended(Later.JOB, JSON, body);

        // Then
        assertThat(told.done()).as(told.why()).isTrue();
        assertThat(told.rejected()).isEqualTo(rows);
    }

    @Test
    void everyValueWrongInItsOwnWay() throws Exception {
        // Given
        int values = 300_000;
        String line = "VACC_DOSE1_PEOPLE,20211112," + "Đ".repeat(90) + "%07d,,,1\n";
        Path body =
                bodies.repeated((long) values * line.formatted(0).length(), Later.TASK.header(), line::formatted, "");

        // When
        Later.Told told = ended(Later.TASK, "text/csv", body);

        // Then
        assertThat(told.done()).as(told.why()).isTrue();
        assertThat(told.rejected()).isEqualTo(values);
        assertThat(told.why()).contains("Not every reason is told");
    }

    @Test
    void honestImportLongerThanARequest() throws Exception {
        // Given: values whose comments make them long, of a dose that nobody else speaks of
        int dose = 9;
        Later.state(HEALTH.calls(), dose);
        String enterprise = HEALTH.calls()
                .get("/api/v1/enterprises?limit=1")
                .at("/items/0/taxCode")
                .asText();
        LocalDate first = LocalDate.of(2022, 1, 1);
        int[] values = {0};
        Path body = bodies.repeated(
                LONG,
                "{\"dataValues\":[",
                i -> {
                    values[0] = i + 1;
                    return (i == 0 ? "" : ",") + "{\"dataElement\":\"" + Later.element(dose) + "\",\"period\":\""
                            + first.plusDays(i).toString().replace("-", "") + "\",\"orgUnit\":\"" + enterprise
                            + "\",\"attributeOptionCombo\":\"" + Later.TEAM + "\",\"value\":\"5\",\"comment\":\""
                            + LONG_TEXT + "\"}";
                },
                "]}");

        // When
        Later.Told told = ended(Later.TASK, JSON, body);

        // Then
        assertThat(told.done()).as(told.why()).isTrue();
        assertThat(told.rejected()).isZero();
        assertThat(told.written()).isEqualTo(values[0]);
        assertThat(told.why()).contains("Comments are not kept; there were " + values[0]);
    }

    private static String why(Later later, String type, Path body) throws Exception {
        Later.Told told = ended(later, type, body);
        assertThat(told.done()).as(told.why()).isFalse();
        return told.why();
    }

    private static Later.Told ended(Later later, String type, Path body) throws Exception {
        return later.ended(HEALTH.calls(), later.handIn(HEALTH.calls(), type, body));
    }
}
