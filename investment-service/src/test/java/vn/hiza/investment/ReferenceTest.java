package vn.hiza.investment;

import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** What others in force refer to is not voided under them; once nobody does, it is. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class ReferenceTest {
    @Test
    void theChainIsVoidedFromItsEndOnly() {
        // Given
        String district = Register.stated(Register.district());
        String zone = Register.freshCode("Z");
        put("zones/" + zone, Register.zone(district, "OPERATING", ",\"establishedOn\":\"1997-01-01\""));
        String enterprise = Register.freshTaxCode();
        put("enterprises/" + enterprise, Register.enterprise(zone, district, "ACTIVE", ""));
        String project = Register.freshCode("P");
        put("projects/" + project, "{\"enterprise\":\"" + enterprise + "\",\"name\":\"Nhà máy\"}");

        // Then
        assertProblem("district", delete("districts/" + district), 409, "district-in-use");
        assertProblem("zone", delete("zones/" + zone), 409, "zone-has-enterprises");
        assertProblem("enterprise", delete("enterprises/" + enterprise), 409, "enterprise-has-projects");
        for (String address : new String[] {
            "projects/" + project, "enterprises/" + enterprise, "zones/" + zone, "districts/" + district
        }) {
            delete(address).then().statusCode(204);
        }
    }

    private static void put(String address, String body) {
        Calls.as("licensing").body(body).put("/api/v1/" + address).then().statusCode(201);
    }

    private static Response delete(String address) {
        return Calls.as("licensing").header("If-Match", "*").delete("/api/v1/" + address);
    }
}
