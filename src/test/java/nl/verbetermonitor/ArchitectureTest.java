package nl.verbetermonitor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the packages, and who may use which library. */
@AnalyzeClasses(packages = "nl.verbetermonitor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PLAN = "nl.verbetermonitor.plan..";
    private static final String WORKBOOK = "nl.verbetermonitor.workbook..";
    private static final String INTAKE = "nl.verbetermonitor.intake..";
    private static final String ASSESSMENT = "nl.verbetermonitor.assessment..";
    private static final String HISTORY = "nl.verbetermonitor.history..";
    private static final String REPORT = "nl.verbetermonitor.report..";
    private static final String PDF = "nl.verbetermonitor.pdf..";
    private static final String DISTRIBUTION = "nl.verbetermonitor.distribution..";
    private static final String CLI = "nl.verbetermonitor.cli..";

    /** Dependencies between packages are those that each package-info declares. */
    @Test
    void packagesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of("nl.verbetermonitor").verify();
    }

    @ArchTest
    static final ArchRule onlyWorkbookKnowsFileFormats = noClasses()
            .that()
            .resideOutsideOfPackage(WORKBOOK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.fasterxml.aalto..", "org.codehaus.stax2..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyHistoryKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage(HISTORY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.flywaydb..",
                    "org.h2..",
                    "org.postgresql..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyPdfKnowsTheLayoutEngine = noClasses()
            .that()
            .resideOutsideOfPackage(PDF)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDistributionKnowsMail = noClasses()
            .that()
            .resideOutsideOfPackage(DISTRIBUTION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesAndWordsArePlainJavaButForTheModuleMark = noClasses()
            .that()
            .resideInAnyPackage(PLAN, ASSESSMENT, INTAKE, REPORT)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..")
                    .and(not(resideInAnyPackage("org.springframework.modulith"))));

    @ArchTest
    static final ArchRule daysAndMomentsAreThoseOfJavaTime = noClasses()
            .that()
            .resideInAnyPackage(PLAN, ASSESSMENT, INTAKE, REPORT)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class);

    @ArchTest
    static final ArchRule timeComesThroughAClock = noClasses().should().callCodeUnitWhere(readsTheMachinesClock());

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return describe("the machine's clock is read", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            boolean now = owner.startsWith("java.time.") && name.equals("now") && !takesAClock(call);
            boolean newDate = owner.equals(Date.class.getName())
                    && name.equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            boolean calendar = call.getTargetOwner().isAssignableTo(Calendar.class) && name.equals("getInstance");
            boolean millis = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
            return now || newDate || calendar || millis;
        });
    }

    private static boolean takesAClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @ArchTest
    static final ArchRule onlyTheCommandLineReadsTheEnvironment = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callCodeUnitWhere(describe(
                    "the environment is read",
                    call -> call.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("getenv", "getProperty", "getProperties").contains(call.getName())));

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheTerminal =
            noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new ArchCondition<JavaClass>("be null-marked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not null-marked"));
        }
    });

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = noFields()
            .should()
            .beAnnotatedWith(describe("an injection mark", ArchitectureTest::isInjection))
            .allowEmptyShould(true);

    private static boolean isInjection(JavaAnnotation<?> annotation) {
        return Set.of(
                        "org.springframework.beans.factory.annotation.Autowired",
                        "org.springframework.beans.factory.annotation.Value",
                        "jakarta.inject.Inject",
                        "jakarta.annotation.Resource")
                .contains(annotation.getRawType().getName());
    }

    @ArchTest
    static final ArchRule stateIsNeverShared =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);
}
