package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;

/** The ways in which a team sends the counts of an enterprise; each is how one of its tools does it. */
enum Way {
    ONE_BY_ONE {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            int created = 0;
            String last = "";
            for (int dose = 1; dose <= 2; dose++) {
                HttpResponse<String> answer =
                        team.send("PUT", counts.address(dose), "{\"people\":" + counts.people(dose) + "}");
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
                created += answer.statusCode() == 201 ? 1 : 0;
                last = answer.headers().firstValue("Hiza-Event-Id").orElseThrow();
            }
            return new Sent(created, 0, 2 - created, last);
        }
    },
    BATCH {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            String row = "{\"enterprise\":\"ENTERPRISE\",\"date\":\"DAY\",\"dose\":%1$d,\"people\":PEOPLE%1$d}";
            String rows = "{\"rows\":[" + row.formatted(1) + "," + row.formatted(2) + "]}";
            return Sent.batch(team.send("POST", COLLECTION + "/batch", counts.in(rows)));
        }
    },
    TABLE {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            String table = """
                    \uFEFFMã số thuế;Ngày;Mũi;Số người
                    ENTERPRISE;VIETNAMESE;1;WRITTEN1
                    ENTERPRISE;VIETNAMESE;2;PEOPLE2
                    """;
            return Sent.batch(
                    team.send("POST", COLLECTION + "/batch?locale=vi", counts.in(table), "Content-Type", "text/csv"));
        }
    },
    WORKBOOK {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            byte[] form = team.sendBytes("GET", counts.in(COLLECTION + "/form?locale=vi&date=DAY"), new byte[0])
                    .body();
            HttpResponse<byte[]> answer = team.sendBytes(
                    "POST",
                    COLLECTION + "/batch?locale=vi",
                    CountWorkbook.filled(form, counts),
                    "Content-Type",
                    CountWorkbook.TYPE,
                    "Accept",
                    CountWorkbook.TYPE);
            assertThat(answer.statusCode()).isEqualTo(200);
            return said(CountWorkbook.rows(answer.body()), counts.enterprise());
        }
    },
    DHIS2_JSON {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            return door(team, credential, "application/json", counts.in("""
                    {"dataSet":"VACCINATION_DAILY","period":"PERIOD","orgUnit":"ENTERPRISE","dataValues":[
                     {"dataElement":"VACC_DOSE1_PEOPLE","value":"PEOPLE1"},
                     {"dataElement":"VACC_DOSE2_PEOPLE","value":"PEOPLE2"}]}"""));
        }
    },
    DHIS2_XML {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            return door(team, credential, "application/xml", counts.in("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" dataSet="VACCINATION_DAILY">
                      <dataValue dataElement="VACC_DOSE1_PEOPLE" period="PERIOD" orgUnit="ENTERPRISE" value="PEOPLE1"/>
                      <dataValue dataElement="VACC_DOSE2_PEOPLE" period="PERIOD" orgUnit="ENTERPRISE" value="PEOPLE2"/>
                    </dataValueSet>"""));
        }
    },
    DHIS2_CSV {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            return door(team, credential, "application/csv", counts.in("""
                    "dataelement","period","orgunit","catoptcombo","attroptcombo","value","strby","lstupd","cmt"
                    "VACC_DOSE1_PEOPLE","PERIOD","ENTERPRISE","default","default","PEOPLE1","team","2024-05-13",""
                    "VACC_DOSE2_PEOPLE","PERIOD","ENTERPRISE","default","default","PEOPLE2","team","2024-05-13",""
                    """));
        }
    },
    ADX {
        @Override
        Sent send(Calls team, String credential, DayCounts counts) throws Exception {
            return door(team, credential, "application/adx+xml", counts.in("""
                    <adx xmlns="urn:ihe:qrph:adx:2015" exported="2024-05-14T08:00:00Z">
                      <group orgUnit="ENTERPRISE" period="DAY/P1D" dataSet="VACCINATION_DAILY">
                        <dataValue dataElement="VACC_DOSE1_PEOPLE" value="PEOPLE1"/>
                        <dataValue dataElement="VACC_DOSE2_PEOPLE" value="PEOPLE2"/>
                      </group>
                    </adx>"""));
        }
    };

    private static final String COLLECTION = "/api/v1/vaccination-counts";
    private static final int OUTCOME = 6;

    /**
     * @param team signed in with its own token
     * @param credential what its DHIS2 tool sends as authorization
     */
    abstract Sent send(Calls team, String credential, DayCounts counts) throws Exception;

    private static Sent door(Calls team, String credential, String type, String body) throws Exception {
        HttpResponse<String> answer =
                team.send("POST", "/api/dataValueSets", body, "Content-Type", type, "Authorization", credential);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Sent.dhis2(answer);
    }

    /** What the answered sheet says beside the lines of an enterprise; those without a number have no outcome. */
    private static Sent said(List<Row> rows, String enterprise) {
        assertThat(rows.get(0).getCellText(OUTCOME)).isEqualTo("kết quả");
        List<String> outcomes = rows.stream()
                .filter(row -> row.getCellText(0).equals(enterprise))
                .map(row -> row.getCellText(OUTCOME))
                .toList();
        assertThat(outcomes).isSubsetOf("đã tạo", "không đổi");
        int created = (int) outcomes.stream().filter("đã tạo"::equals).count();
        return new Sent(created, 0, outcomes.size() - created, "");
    }
}
