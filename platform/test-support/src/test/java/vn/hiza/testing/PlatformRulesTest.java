package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the platform is shown code that breaks it. */
class PlatformRulesTest {
    private static final String WRONG = "vn.hiza.testing.wrong.";
    private static final String RIGHT = "vn.hiza.testing.right";

    @ParameterizedTest
    @CsvSource({
        "cycle, Cycle detected",
        "upward, wrong.upward.Lower",
        "names, RegisterHelper",
        "util, wrong.util.Anything",
        "unowned, wrong.unowned.Unsaid",
        "fields, Injected.given",
        "logging, OtherLog.say()"
    })
    void namesEveryBreach(String fixture, String named) {
        // Given
        JavaClasses wrong = new ClassFileImporter().importPackages(WRONG + fixture);

        // When // Then
        assertThatThrownBy(() -> PlatformRules.all(RIGHT + "..").check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    @Test
    void acceptsCodeThatKeepsTheRules() {
        // Given
        JavaClasses right = new ClassFileImporter().importPackages(RIGHT);

        // When // Then
        assertThatCode(() -> PlatformRules.all("vn.hiza.testing.wrong..").check(right))
                .doesNotThrowAnyException();
    }
}
