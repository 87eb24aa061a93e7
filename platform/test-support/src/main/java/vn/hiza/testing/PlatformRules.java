package vn.hiza.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** What the code of the platform keeps to, on which every application stands. */
public final class PlatformRules {
    /** Modules that must be on the class path, or the rules would say nothing of them. */
    private static final String[] MODULES = {
        "vn.hiza.contracts", "vn.hiza.facts", "vn.hiza.relay", "vn.hiza.intake", "vn.hiza.rest", "vn.hiza.engines"
    };

    /** What stands on the platform. */
    private static final String[] APPLICATIONS = {
        "vn.hiza.investment..",
        "vn.hiza.workforce..",
        "vn.hiza.partyorg..",
        "vn.hiza.health..",
        "vn.hiza.gateway..",
        "vn.hiza.seeds..",
        "vn.hiza.stack..",
        "vn.hiza.bench.."
    };

    private PlatformRules() {}

    /** Asserts every rule for all modules on the class path; their tests are left out. */
    public static void assertKept() {
        JavaClasses platform = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.hiza")
                .that(resideOutsideOfPackages(APPLICATIONS));
        for (String module : MODULES) {
            assertThat(platform.that(resideInAPackage(module + "..")))
                    .as("classes of %s", module)
                    .isNotEmpty();
        }
        all(APPLICATIONS).check(platform);
        CompositeArchRule.of(List.of(
                        ArchitectureRules.nothingIsPrinted(),
                        ArchitectureRules.numbersAreExact(),
                        ArchitectureRules.timeComesFromTheClock()))
                .check(platform.that(resideOutsideOfPackage("vn.hiza.testing..")));
    }

    /** The rules that hold for what tests are made of, too. */
    static ArchRule all(String... applications) {
        return CompositeArchRule.of(List.of(
                packagesFormNoCycle(),
                applicationsAreUnknown(applications),
                ArchitectureRules.namesSayTheRole(),
                ArchitectureRules.packageNamesAreExact(),
                ArchitectureRules.packagesSayWhatTheyOwn(),
                ArchitectureRules.nothingIsInjectedIntoFields(),
                ArchitectureRules.oneLoggingSystem()));
    }

    static ArchRule packagesFormNoCycle() {
        return slices().matching("vn.hiza.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package, or one of them holds a part of the other")
                .allowEmptyShould(true);
    }

    static ArchRule applicationsAreUnknown(String... applications) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(applications)
                .because("applications stand on the platform; what it needs of one, the application hands in")
                .allowEmptyShould(true);
    }
}
