package vn.hiza.gateway;

import org.junit.jupiter.api.Test;
import vn.hiza.testing.ArchitectureRules;
import vn.hiza.testing.PlatformRules;

class ArchitectureTest {
    @Test
    void codeKeepsTheRulesOfTheSuite() {
        ArchitectureRules.assertKept("vn.hiza.gateway");
    }

    /** Here, because the gateway is the application that stands on every module of the platform. */
    @Test
    void platformKeepsItsRules() {
        PlatformRules.assertKept();
    }
}
