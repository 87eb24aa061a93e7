package vn.hiza.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What the code of every application keeps to. */
public final class ArchitectureRules {
    private static final Set<String> BINARY_FLOATING_POINT =
            Set.of("float", "double", Float.class.getName(), Double.class.getName());

    private ArchitectureRules() {}

    /** Asserts every rule for the classes of an application, its tests left out. */
    public static void assertKept(String applicationPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(applicationPackage);
        assertThat(classes)
                .as("classes of %s; without any the rules would say nothing: is the package right?", applicationPackage)
                .isNotEmpty();
        all(applicationPackage).check(classes);
    }

    /** All rules as one, which reports every breach of each. */
    static ArchRule all(String applicationPackage) {
        return CompositeArchRule.of(List.of(
                httpStaysInRest(),
                featuresFormNoCycle(applicationPackage),
                namesSayTheRole(),
                packageNamesAreExact(),
                packagesSayWhatTheyOwn(),
                nothingIsInjectedIntoFields(),
                nothingIsPrinted(),
                oneLoggingSystem(),
                numbersAreExact(),
                timeComesFromTheClock(),
                judgesLookAtTheirCasesOnly()));
    }

    static ArchRule httpStaysInRest() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("only a feature's rest package knows HTTP; move the class there or hand it plain values")
                .allowEmptyShould(true);
    }

    static ArchRule featuresFormNoCycle(String applicationPackage) {
        return slices().matching(applicationPackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs another which needs it back is one feature, or one of them holds a part"
                        + " of the other")
                .allowEmptyShould(true);
    }

    static ArchRule namesSayTheRole() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common|Dto|DTO)")
                .because("a name says what a class does for its feature, not that it is some class")
                .allowEmptyShould(true);
    }

    static ArchRule packageNamesAreExact() {
        return noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..misc..")
                .because("a package that could hold anything will")
                .allowEmptyShould(true);
    }

    static ArchRule packagesSayWhatTheyOwn() {
        return classes()
                .should(ArchCondition.from(describe(
                        "reside in a package whose package-info is @NullMarked",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))))
                .because("package-info says what a package owns and does not own, and that null is marked in it")
                .allowEmptyShould(true);
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("what a class needs it is given when it is made: by its constructor")
                .allowEmptyShould(true);
    }

    static ArchRule nothingIsPrinted() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("an application speaks through its log")
                .allowEmptyShould(true);
    }

    static ArchRule oneLoggingSystem() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("everything logs through org.jboss.logging.Logger")
                .allowEmptyShould(true);
    }

    static ArchRule numbersAreExact() {
        return noFields()
                .should(ArchCondition.from(
                        describe("hold binary floating point", ArchitectureRules::holdsBinaryFloatingPoint)))
                .because("money, counts and ratios are exact; use BigDecimal or long")
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("ignores the clock", ArchitectureRules::ignoresTheClock))
                .because("business days are Hanoi's and tests set the time: pass the injected Clock to now(...), take"
                        + " ids from EventIds")
                .allowEmptyShould(true);
    }

    static ArchRule judgesLookAtTheirCasesOnly() {
        return noClasses()
                .that(describe("are rules of statements", type -> type.getAllRawInterfaces().stream()
                        .anyMatch(of -> Set.of("Rules", "FactCollection").contains(of.getSimpleName()))))
                .should()
                .transitivelyDependOnClassesThat(describe(
                        "are the current request", type -> type.getSimpleName().equals("CurrentRequest")))
                .because("statements of several requests are judged together by the thread of one of them: what a rule"
                        + " wants to know of the sender, the author of the case tells")
                .allowEmptyShould(true);
    }

    private static boolean holdsBinaryFloatingPoint(JavaField field) {
        return field.getAllInvolvedRawTypes().stream()
                .anyMatch(type -> BINARY_FLOATING_POINT.contains(
                        type.getBaseComponentType().getName()));
    }

    /** Method references count like calls: {@code Instant::now} reads the system's clock as well. */
    private static boolean ignoresTheClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        if (owner.equals("java.lang.System")) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.equals("java.util.UUID")) {
            return target.getName().equals("randomUUID");
        }
        return owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target instanceof CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
