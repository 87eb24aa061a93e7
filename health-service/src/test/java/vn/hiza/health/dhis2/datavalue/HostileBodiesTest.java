package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class HostileBodiesTest {
    private static Response send(String type, byte[] body) {
        return Door.team("017").contentType(type).body(body).post(Door.VALUES);
    }

    private static Response send(String type, String body) {
        return send(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("devMessage"))
                .as(answer.asString())
                .isEqualTo(slug);
        assertThat(answer.jsonPath().getInt("httpStatusCode")).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "application/adx+xml"})
    void externalEntitiesAndTypesAreRefusedAndNothingIsFetched(String type) throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            String there = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";

            // When
            Response entity = send(
                    type,
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + there
                            + "\">]><dataValueSet period=\"&x;\">&x;</dataValueSet>");
            Response external = send(type, "<!DOCTYPE d SYSTEM \"" + there + "\"><dataValueSet/>");

            // Then
            assertThat(entity.statusCode()).isEqualTo(400);
            assertRefused(external, 400, "document-type");
            elsewhere.setSoTimeout(300);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        String laughs =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><dataValueSet>&b;</dataValueSet>";
        assertRefused(send("application/xml", laughs), 400, "document-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|''|malformed-json",
                "application/json|{\"dataValues\":[{\"dataElement\":\"A\"|malformed-json",
                "application/json|[]|invalid-data-value-set",
                "application/json|{\"dataValues\":{}}|invalid-data-value-set",
                "application/json|{\"dataValue\":[]}|invalid-data-value-set",
                "application/json|{\"dataValues\":[]} x|malformed-json",
                "application/json|{\"dataValues\":[{\"period\":\"1\",\"period\":\"2\"}]}|duplicate-name",
                "application/xml|''|malformed-xml",
                "application/xml|<dataValueSet><dataValue/>|malformed-xml",
                "application/xml|<html/>|invalid-data-value-set",
                "application/xml|<dataValueSet><other/></dataValueSet>|invalid-data-value-set",
                "application/xml|<dataValueSet xmlns='urn:other'/>|invalid-data-value-set",
                "application/adx+xml|<adx/>|invalid-adx",
                "application/csv|''|malformed-csv",
                "application/csv|period,dataelement,orgunit|malformed-csv",
                "application/csv|A,20211115,0100233488,,,1|malformed-csv"
            })
    void whatIsNoPayloadIsRefusedInDhis2sShape(String type, String body, String slug) {
        assertRefused(send(type, body), 400, slug);
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        byte[] latin = "<dataValueSet orgUnit=\"\u00e9\"/>".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(send("application/xml", latin), 400, "invalid-utf-8");
        assertRefused(send("application/json", new byte[] {'{', '"', (byte) 0xFF, '"'}), 400, "invalid-utf-8");
        assertRefused(send("application/csv", new byte[] {(byte) 0xC3, (byte) 0x28, ','}), 400, "invalid-utf-8");
        assertRefused(
                send("application/xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><dataValueSet/>"),
                400,
                "malformed-xml");
    }

    @Test
    void whatIsNoUtf8FarIntoAnAttributeIsRefusedAsSuch() {
        byte[] latin =
                ("<dataValueSet orgUnit=\"" + "a".repeat(100_000) + "\u00e9\"/>").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(send("application/xml", latin), 400, "invalid-utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dataValueSet orgUnit=\"%s\"/>",
                "<dataValueSet>%s</dataValueSet>",
                "<dataValueSet><![CDATA[%s]]></dataValueSet>",
                "<dataValueSet><!--%s--></dataValueSet>",
                "<dataValueSet><?a %s?></dataValueSet>"
            })
    void xmlOfLongPiecesIsRefused(String document) {
        Response answer = send("application/xml", document.formatted("a".repeat(1_100_000)));
        assertRefused(answer, 400, "malformed-xml");
        assertThat(answer.jsonPath().getString("message")).contains("longer than 1048576 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<dataValue a%d=\"\"/>", "<dataValue xmlns:a%d=\"urn:a\"/>", "<?a%d?>"})
    void xmlOfManyNamesIsRefused(String piece) {
        String pieces = IntStream.range(0, 250).mapToObj(piece::formatted).collect(Collectors.joining());
        Response answer = send("application/xml", "<dataValueSet>" + pieces + "</dataValueSet>");
        assertRefused(answer, 400, "malformed-xml");
        assertThat(answer.jsonPath().getString("message")).contains("more than 200 different names");
    }

    @Test
    void longPartsOfAValueRefuseItAndLongCommentsDoNot() {
        // When
        Response answer = send(
                "application/json",
                "{\"dataValues\":[{\"orgUnit\":\"%s\"},{\"comment\":\"%s\"}]}"
                        .formatted("a".repeat(1_001), "a".repeat(1_001)));

        // Then
        Door.counted(answer, 0, 0, 2, 0);
        assertThat(answer.asString())
                .containsOnlyOnce("longer than 1000 characters")
                .contains("there were 1");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        assertRefused(send("application/csv", "dataelement,period,orgunit\nA,\"2021,x\n"), 400, "malformed-csv");
    }

    @Test
    void oddValuesAreRefusedOneByOneAndNothingStays() {
        // Given
        Trace before = Trace.of("health");

        // When
        Response answer = send(
                "application/json",
                "{\"dataValues\":[1,null,[],{},{\"dataElement\":{}},{\"x\":1},{\"orgUnit\":\"\\u0000\",\"dataElement\":\"\\ud800\"},"
                        + "{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"period\":\"20211115\",\"orgUnit\":\"\\u0000\",\"value\":1}]}");

        // Then
        Door.counted(answer, 0, 0, 8, 0);
        Door.refused(answer, 7, "E7612", "orgUnit");
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void fiftyThousandAndOneValuesAreTooMany() {
        String value = "{\"dataElement\":\"A\"},";
        String body = "{\"dataValues\":[" + value.repeat(50_000) + "{\"dataElement\":\"A\"}]}";
        Response refused = send("application/json", body);
        Response rehearsed = Door.post(Door.team("017"), body, "?dryRun=true");
        assertRefused(refused, 413, "too-many-rows");
        assertRefused(rehearsed, 413, "too-many-rows");
        assertThat(refused.<String>path("message")).contains("async=true");
        assertThat(rehearsed.<String>path("message"))
                .as("a task rehearses no more")
                .doesNotContain("async");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json|{\"dataValues\":[|{},|{}]}",
                "application/xml|<dataValueSet>|<dataValue/>|</dataValueSet>",
                "application/adx+xml|<adx xmlns='urn:ihe:qrph:adx:2015'><group>|<dataValue/>|</group></adx>",
                "application/adx+xml|<adx xmlns='urn:ihe:qrph:adx:2015'>|<group/>|</adx>",
                "application/csv|dataelement,period,orgunit~|,~|,~"
            })
    void valuesThatSayNothingAreTooManyAsAnyOthers(String type, String head, String value, String tail) {
        String body = (head + value.repeat(1_000_000) + tail).replace('~', '\n');
        assertRefused(send(type, body), 413, "too-many-rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|{\"completeDataSetRegistrations\":[|{},|{}]}",
                "application/xml|<completeDataSetRegistrations>|<completeDataSetRegistration/>|</completeDataSetRegistrations>"
            })
    void registrationsThatSayNothingAreTooManyAsAnyOthers(String type, String head, String entry, String tail) {
        Response answer = Door.team("017")
                .contentType(type)
                .body((head + entry.repeat(200_000) + tail).getBytes(StandardCharsets.UTF_8))
                .post(Door.REGISTRATIONS);
        assertRefused(answer, 413, "too-many-rows");
    }

    @Test
    void anotherTypeOfBodyIsNotTaken() {
        Door.team("017")
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post(Door.VALUES)
                .then()
                .statusCode(415);
    }
}
