package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is shown code that breaks it: a rule that cannot fail guards nothing. */
class ArchitectureRulesTest {
    private static final String WRONG = "vn.hiza.testing.wrong";
    private static final String RIGHT = "vn.hiza.testing.right";

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of("http", ArchitectureRules.httpStaysInRest(), new String[] {"Register", "jakarta.ws.rs"}),
                Arguments.of(
                        "cycle", ArchitectureRules.featuresFormNoCycle(WRONG + ".cycle"), new String[] {"Cycle detected"
                        }),
                Arguments.of("names", ArchitectureRules.namesSayTheRole(), new String[] {
                    "RegisterImpl",
                    "RegisterManager",
                    "RegisterHelper",
                    "RegisterUtil>",
                    "RegisterUtils>",
                    "RegisterCommon",
                    "RegisterDto"
                }),
                Arguments.of("util", ArchitectureRules.packageNamesAreExact(), new String[] {"wrong.util.Anything"}),
                Arguments.of("unowned", ArchitectureRules.packagesSayWhatTheyOwn(), new String[] {
                    "wrong.unowned.Unsaid> does not satisfy reside in a package"
                }),
                Arguments.of("fields", ArchitectureRules.nothingIsInjectedIntoFields(), new String[] {
                    "Injected.given", "Injected.configured"
                }),
                Arguments.of("streams", ArchitectureRules.nothingIsPrinted(), new String[] {"Printing.say()"}),
                Arguments.of("logging", ArchitectureRules.oneLoggingSystem(), new String[] {"OtherLog.say()"}),
                Arguments.of("numbers", ArchitectureRules.numbersAreExact(), new String[] {
                    "Inexact.plain", "Inexact.boxed", "Inexact.several", "Inexact.listed"
                }),
                Arguments.of("judging", ArchitectureRules.judgesLookAtTheirCasesOnly(), new String[] {
                    "DirectRules", "IndirectRules", "judging.Collection>"
                }),
                Arguments.of("time", ArchitectureRules.timeComesFromTheClock(), new String[] {
                    "dayOfTheMachine()", "dayOfAZone()", "instant()", "instantLater()", "milliseconds()", "id()"
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void namesEveryBreach(String fixture, ArchRule rule, String[] named) {
        // Given
        JavaClasses wrong = classes(WRONG + "." + fixture);

        // When // Then
        assertThatThrownBy(() -> rule.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void appliesEveryRuleToAnApplication(String fixture, ArchRule rule, String[] named) {
        // Given
        String application = WRONG + "." + fixture;
        JavaClasses wrong = classes(application);

        // When // Then
        assertThatThrownBy(() -> ArchitectureRules.all(application).check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(named);
    }

    @Test
    void acceptsCodeThatKeepsTheRules() {
        // Given
        JavaClasses right = classes(RIGHT);

        // When // Then
        assertThatCode(() -> ArchitectureRules.all(RIGHT).check(right)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnApplicationWithoutClassesOfItsOwn() {
        // Given: tests of an application are no part of it, and these are all that is there
        String onlyTests = WRONG;

        // When // Then
        assertThatThrownBy(() -> ArchitectureRules.assertKept(onlyTests))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is the package right?");
    }

    private static JavaClasses classes(String ofPackage) {
        return new ClassFileImporter().importPackages(ofPackage);
    }
}
