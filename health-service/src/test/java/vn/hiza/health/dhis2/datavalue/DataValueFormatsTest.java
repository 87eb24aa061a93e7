package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class DataValueFormatsTest {
    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private static Response send(String type, String body) {
        return Door.team("017")
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Door.VALUES);
    }

    private String filled(String template) {
        return template.replace("DAY", Door.period(day)).replace("ISO", day.toString());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void everyFormatStatesTheSameCounts(String type, String template) {
        Door.counted(send(type, filled(template)), 2, 0, 0, 0);
        assertThat(people(1)).isEqualTo(640);
        assertThat(people(2)).isEqualTo(500);
        Door.counted(send(type, filled(template)), 0, 0, 2, 0);
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                Arguments.of("application/json", """
                        {"dataSet":"VACCINATION_DAILY","period":"DAY","orgUnit":"0100233488","dataValues":[
                         {"dataElement":"VACC_DOSE1_PEOPLE","value":"640"},{"dataElement":"VACC_DOSE2_PEOPLE","value":500}]}"""),
                Arguments.of("application/xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" dataSet="hzVaccDaily" period="DAY"
                          orgUnit="0100233488">
                          <dataValue dataElement="hzVaccDose1" value="640"/><!-- by UID -->
                          <dataValue dataElement="hzVaccDose2" value="500" storedBy="someone"/>
                        </dataValueSet>"""),
                Arguments.of("application/csv", """
                        "dataelement","period","orgunit","catoptcombo","attroptcombo","value","strby","lstupd","cmt"
                        "VACC_DOSE1_PEOPLE","DAY","0100233488","default","default","640","u","2021-11-16",""
                        "VACC_DOSE2_PEOPLE","DAY","0100233488",,,"500"
                        """),
                Arguments.of("text/csv", """
                        dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value
                        VACC_DOSE1_PEOPLE,DAY,0100233488,,,640
                        VACC_DOSE2_PEOPLE,DAY,0100233488,,,500
                        """),
                Arguments.of("application/adx+xml", """
                        <adx xmlns="urn:ihe:qrph:adx:2015" exported="2021-11-16T08:00:00Z">
                          <group orgUnit="0100233488" period="ISO/P1D" dataSet="VACCINATION_DAILY">
                            <dataValue dataElement="VACC_DOSE1_PEOPLE" value="640"/>
                            <dataValue dataElement="VACC_DOSE2_PEOPLE" value="500"><annotation>said</annotation></dataValue>
                          </group>
                        </adx>"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/xml", "application/csv", "application/adx+xml"})
    void whatIsReadAndSentBackChangesNothing(String type) {
        // Given
        Door.counted(
                send(
                        "application/json",
                        Door.set(
                                Door.dose1(day, Enterprises.IN_DONG_ANH, 10),
                                Door.value("VACC_DOSE2_PEOPLE", Door.period(day), Enterprises.IN_DONG_ANH, "7"))),
                2,
                0,
                0,
                0);
        Response read =
                get(type, "017", "?dataSet=VACCINATION_DAILY&orgUnit=017&children=true&period=" + Door.period(day));
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        assertThat(read.contentType()).startsWith(type);
        assertThat(read.asString()).contains("VACC_DOSE1_PEOPLE").contains("VACC_DOSE2_PEOPLE");
        Trace before = Trace.of("health");

        // When
        Response sent = send(type, read.asString());

        // Then
        Door.counted(sent, 0, 0, 2, 0);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void aCountOfAnotherDistrictsTeamIsTold() {
        // Given
        String count = "{\"people\":3,\"district\":\"016\"}";
        Door.admin()
                .body(count)
                .put("/api/v1/vaccination-counts/0100233488/" + day + "/1")
                .then()
                .statusCode(201);
        String query = "?dataSet=VACCINATION_DAILY&orgUnit=0100233488&period=" + Door.period(day);

        // When
        Response all = Door.admin().accept("application/json").get(Door.VALUES + query);
        Response own = get("application/json", "017", query);

        // Then
        assertThat(all.jsonPath().getString("dataValues[0].attributeOptionCombo"))
                .isEqualTo("016");
        Door.counted(Door.post(Door.admin(), all.asString(), ""), 0, 0, 1, 0);
        assertThat(own.jsonPath().getList("dataValues")).isEmpty();
    }

    @Test
    void onlyWhatIsAskedForIsGiven() {
        // Given
        Door.counted(
                send(
                        "application/json",
                        Door.set(
                                Door.dose1(day, Enterprises.IN_DONG_ANH, 10),
                                Door.dose1(day.plusDays(1), Enterprises.IN_DONG_ANH, 11))),
                2,
                0,
                0,
                0);
        String one = "?dataSet=VACCINATION_DAILY&orgUnit=0100233488";

        // Then
        assertThat(values(one + "&period=" + Door.period(day))).isEqualTo(1);
        assertThat(values(one + "&period=" + Door.period(day) + "&period=" + Door.period(day.plusDays(1))))
                .isEqualTo(2);
        assertThat(values(one + "&startDate=" + day + "&endDate=" + day.plusDays(1)))
                .isEqualTo(2);
        assertThat(values(one + "&startDate=" + day + "&endDate=" + day.plusDays(1) + "&limit=1"))
                .isEqualTo(1);
        assertThat(values("?dataSet=VACCINATION_DAILY&orgUnit=017&period=" + Door.period(day)))
                .isZero();
        assertThat(values(one + "&period=" + Door.period(day) + "&lastUpdated=2999-01-01"))
                .isZero();
        assertThat(values(one + "&period=" + Door.period(day) + "&lastUpdatedDuration=1h"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?orgUnit=017&period=20211115",
                "?dataSet=VACCINATION_DAILY&period=20211115",
                "?dataSet=VACCINATION_DAILY&orgUnit=017",
                "?dataSet=NO&orgUnit=017&period=20211115",
                "?dataSet=VACCINATION_DAILY&orgUnit=NO&period=20211115",
                "?dataSet=VACCINATION_DAILY&orgUnit=016&period=20211115",
                "?dataSet=VACCINATION_DAILY&orgUnit=017&children=true&period=2021",
                "?dataSet=VACCINATION_DAILY&orgUnit=0100233488&period=20211115&orgUnitIdScheme=UID"
            })
    void whatCannotBeGivenIsRefusedInDhis2sShape(String query) {
        Response answer = get("application/json", "017", query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("status")).isEqualTo("ERROR");
        assertThat(answer.jsonPath().getString("message")).isNotBlank();
    }

    @Test
    void dataElementsAreNamedByUidWhereAsked() {
        Door.counted(send("application/json", Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10))), 1, 0, 0, 0);
        Response answer = get(
                "application/json",
                "017",
                "?dataSet=hzVaccDaily&orgUnit=0100233488&dataElementIdScheme=UID&period=" + Door.period(day));
        assertThat(answer.jsonPath().getString("dataValues[0].dataElement")).isEqualTo("hzVaccDose1");
        Response codes = Door.post(
                Door.team("017"), Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)), "?dataElementIdScheme=UID");
        Door.refused(codes, 0, "E7610", "dataElement");
    }

    @Test
    void anAnswerCanBeXml() {
        Response answer = Door.team("017")
                .accept("application/xml")
                .body(Door.set(Door.value("NO", Door.period(day), "NO", "1")))
                .post(Door.VALUES);
        assertThat(answer.contentType()).startsWith("application/xml");
        assertThat(answer.xmlPath().getString("webMessage.response.conflicts.conflict.@errorCode"))
                .isEqualTo("E7610");
        assertThat(answer.xmlPath().getString("webMessage.response.rejectedIndexes.index"))
                .isEqualTo("0");
    }

    private int values(String query) {
        Response answer = get("application/json", "017", query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("dataValues").size();
    }

    private static Response get(String type, String district, String query) {
        return Door.team(district).accept(type).get(Door.VALUES + query);
    }

    private int people(int dose) {
        return Door.admin()
                .get("/api/v1/vaccination-counts/0100233488/" + day + "/" + dose + "?district=017")
                .jsonPath()
                .getInt("people");
    }
}
