package vn.hiza.gateway;

import org.junit.jupiter.api.Test;
import vn.hiza.testing.ArchitectureRules;

class ArchitectureTest {
    @Test
    void codeKeepsTheRulesOfTheSuite() {
        ArchitectureRules.assertKept("vn.hiza.gateway");
    }
}
