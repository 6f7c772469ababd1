package org.saferindicators.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Core knows nobody, the store knows core, the services know both and never each other. */
class ArchitectureTest {

    private static final String CORE =
            "org.saferindicators.(period|place|indicator|observation|statistics|assessment|page|feed|chart|trend|benchmark)..";
    private static final String DISTRIBUTION = "org.saferindicators.statistics.distribution";
    private static final String STORE = "org.saferindicators.store..";
    private static final String WORKER = "org.saferindicators.ingest..";
    private static final String API = "org.saferindicators.api..";
    private static final String LOCAL = "org.saferindicators.local..";

    @SuppressWarnings("unused")
    private static final List<String> MODULES = Project.MODULES;

    @Test
    void coreImportsNothingButTheJdkAndNullness() {
        JavaClasses core = Project.classesOf("domain/core");

        classes()
                .that()
                .resideOutsideOfPackage(DISTRIBUTION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", CORE)
                .check(core);
    }

    @Test
    void onePackageOfCoreCallsTheLibraryOfDistributions() {
        classes()
                .that()
                .resideInAPackage(DISTRIBUTION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        DISTRIBUTION,
                        "org.apache.commons.statistics.distribution..")
                .check(Project.classesOf("domain/core"));
    }

    @Test
    void coreReadsNoClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(Project.classesOf("domain/core"));
    }

    @Test
    void theStoreKnowsCoreOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WORKER, API, LOCAL)
                .check(Project.classesOf("domain/store"));
    }

    @Test
    void theWorkerDoesNotKnowTheApi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API, LOCAL)
                .check(Project.classesOf("ingest-worker"));
    }

    @Test
    void theApiDoesNotKnowTheWorker() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WORKER, LOCAL, "org.apache.kafka..")
                .check(Project.classesOf("api-service"));
    }

    @Test
    void theLocalStackKnowsNeitherService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WORKER, API)
                .check(Project.classesOf("deploy/local"));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void everyModuleKeepsToItsPackages(String module) {
        String[] own = switch (module) {
            case "domain/core" -> new String[] {CORE};
            case "domain/store" -> new String[] {STORE};
            case "deploy/local" -> new String[] {LOCAL};
            case "ingest-worker" -> new String[] {WORKER};
            case "api-service" -> new String[] {API};
            default -> throw new IllegalArgumentException(module);
        };

        classes().should().resideInAnyPackage(own).check(Project.classesOf(module));
    }

    @Test
    void noPackageCycle() {
        slices().matching("org.saferindicators.(**)").should().beFreeOfCycles().check(Project.allClasses());
    }

    @Test
    void noFieldIsInjected() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .check(Project.allClasses());
    }

    @Test
    void panacheRowsStayInTheStore() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage(STORE)
                .check(Project.allClasses());
    }

    @Test
    void thereIsSomethingToRead() {
        assertThat(Project.allClasses().size()).isGreaterThan(100);
        assertThat(Project.mainSources()).hasSizeGreaterThan(100);
    }
}
