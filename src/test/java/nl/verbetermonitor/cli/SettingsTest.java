package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.assessment.Step.Term;
import nl.verbetermonitor.assessment.Step.Unit;
import nl.verbetermonitor.job.ReportSettings;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.report.Block.Signatures.Signatory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private final Caller caller;

    SettingsTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private Settings settings() {
        assertThat(caller.types("status")).as(caller.message()).isEqualTo(ExitCode.DONE);
        return caller.settings();
    }

    @Nested
    class Defaults {

        @Test
        void foldersStandInTheInstallation() {
            assertThat(settings().input()).isEqualTo(caller.home.resolve("input"));
            assertThat(settings().reports()).isEqualTo(caller.home.resolve("reports"));
            assertThat(settings().data()).isEqualTo(caller.home.resolve("data"));
            assertThat(settings().database().isEmbedded()).isTrue();
        }

        @Test
        void plansAreJudgedAsDocumented() {
            assertThat(settings().assessment()).isEqualTo(AssessmentRules.defaults());
        }

        @Test
        void reportsLookAsDocumented() {
            assertThat(settings().report()).isEqualTo(ReportSettings.defaults());
        }

        @Test
        void theExampleForPeopleSaysTheSame() throws Exception {
            Settings defaults = settings();
            caller.configures(Files.readString(Path.of("config/verbetermonitor.example.yml")));

            assertThat(settings()).usingRecursiveComparison().isEqualTo(defaults);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "# niets", "assessment:", "assessment:\n  norms:\nintake:\n"})
        void aFileThatSaysNothingChangesNothing(String yaml) {
            Settings defaults = settings();
            caller.configures(yaml);

            assertThat(settings()).usingRecursiveComparison().isEqualTo(defaults);
        }
    }

    @Nested
    class WhatOverridesWhat {

        @Test
        void theFileOverridesTheDefaults() {
            caller.configures("assessment: {norms: {realism: 72.5}, margin: '12,5'}");

            assertThat(settings().assessment().norms())
                    .contains(entry(Criterion.REALISM, new BigDecimal("72.5")))
                    .contains(entry(Criterion.AMBITION, new BigDecimal("80")));
            assertThat(settings().assessment().margin()).isEqualTo(new BigDecimal("12.5"));
        }

        @Test
        void theEnvironmentOverridesTheFile() {
            caller.configures("assessment: {norms: {realism: 72}}\ndata: uit-bestand");
            caller.environment.put("VERBETERMONITOR_ASSESSMENT_NORMS_REALISM", "65");
            caller.environment.put("VERBETERMONITOR_DATA", "uit-omgeving");

            assertThat(settings().assessment().norms()).contains(entry(Criterion.REALISM, new BigDecimal("65")));
            assertThat(settings().data()).isEqualTo(caller.home.resolve("uit-omgeving"));
        }

        @Test
        void optionsOverrideTheEnvironment() {
            caller.environment.put("VERBETERMONITOR_DATA", "uit-omgeving");

            assertThat(caller.types("status", "--data", "uit-optie")).isEqualTo(ExitCode.DONE);
            assertThat(caller.settings().data()).isEqualTo(caller.workingDirectory.resolve("uit-optie"));
        }

        @Test
        void aNamedFileTakesThePlaceOfTheUsualOne() throws Exception {
            caller.configures("reports: niet-deze");
            Files.writeString(caller.workingDirectory.resolve("eigen.yml"), "data: wel-deze");

            assertThat(caller.types("--config", "eigen.yml", "status")).isEqualTo(ExitCode.DONE);
            assertThat(caller.settings().data()).isEqualTo(caller.home.resolve("wel-deze"));
            assertThat(caller.settings().reports()).isEqualTo(caller.home.resolve("reports"));
        }

        @Test
        void filesInTheDirectoryOfTheCallerAreNotRead() throws Exception {
            Files.writeString(caller.workingDirectory.resolve("application.properties"), "data=gekaapt");
            Files.createDirectories(caller.workingDirectory.resolve("config"));
            Files.writeString(caller.workingDirectory.resolve("config/verbetermonitor.yml"), "data: gekaapt");

            assertThat(settings().data()).isEqualTo(caller.home.resolve("data"));
        }

        @Test
        void oneStepOfTheCatalogueCanBeChangedAndAnotherAdded() {
            caller.configures(
                    """
                    assessment:
                      steps:
                        onderzoek: {term: 90 days}
                        eigen-stap: {name: Eigen stap, phase: 3, required: nee, excusable: ja, term: none}
                    """);

            List<Step> steps = settings().assessment().steps();
            assertThat(steps).hasSize(18);
            assertThat(steps.get(10))
                    .isEqualTo(new Step("Onderzoek", 2, true, true, Optional.of(new Term(90, Unit.DAYS))));
            assertThat(steps.get(17)).isEqualTo(new Step("Eigen stap", 3, false, true, Optional.empty()));
        }

        @Test
        void aListIsReplacedAsAWhole() {
            caller.configures("assessment: {extra-non-working-days: [2026-05-15, 2026-12-24]}");
            assertThat(settings().assessment().extraDaysOff())
                    .containsExactlyInAnyOrder(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 12, 24));

            caller.environment.put("VERBETERMONITOR_ASSESSMENT_EXTRA_NON_WORKING_DAYS", "2027-05-07, 2027-01-04");
            assertThat(settings().assessment().extraDaysOff())
                    .containsExactlyInAnyOrder(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 5, 7));
        }

        @Test
        void aHardRuleCanBeSwitchedOff() {
            caller.configures("assessment: {hard-rules: {long-overdue: uit}}");

            assertThat(settings().assessment().hardRules()).hasSize(6).doesNotContain(HardRule.LONG_OVERDUE);
        }

        @Test
        void namesThatTrackersUseAreAdded() {
            caller.configures(
                    """
                    intake:
                      aliases:
                        sheets: {Maatregelen: [Actielijst]}
                        columns: {gereed gepland: [Klaar op, Eind]}
                      allowed-contacts: [info@gemeente.example, 14 024, 0701234567]
                    """);

            assertThat(settings().intake().sheets().get("Maatregelen")).contains("Actielijst");
            assertThat(settings().intake().columns().get("Gereed gepland")).contains("Klaar op", "Eind");
            assertThat(settings().intake().allowedContacts()).contains("info@gemeente.example", "14 024", "0701234567");
        }

        @Test
        void oneNameForTwoColumnsIsRefused() {
            caller.configures("intake: {aliases: {columns: {Eigenaar: [Wie], Bewijs: [Wie]}}}");

            assertThat(refusal()).contains("intake.aliases");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"#00AACC\"", "groen", "\"#12345\""})
        void anAccentColourThatCannotBeReadOnWhiteIsRefused(String accent) {
            caller.configures("report: {accent: " + accent + "}");

            assertThat(refusal()).contains("report.accent").contains("4,5");
        }

        @Test
        void aStepWhoseDaysAreHiddenKeepsItsName() {
            caller.configures("assessment: {steps: {nazorg-aangeboden: {name: Nazorg}}}");

            assertThat(refusal()).contains("nazorg-aangeboden.name").contains("‘Nazorg aangeboden’");
        }

        @Test
        void theLimitForSmallCountsCanBeRaisedButNotLowered() {
            caller.configures("report: {small-count: 20}");
            assertThat(settings().report().styles().standard().smallCount()).isEqualTo(20);

            caller.configures("report: {small-count: 5}");
            assertThat(refusal()).contains("report.small-count");
        }

        @Test
        void signatoriesAreNamedByTheirRole() {
            caller.configures("report: {signatories: {de secretaris: A. Voorbeeld}}");

            assertThat(settings().report().styles().standard().letter().signatories())
                    .containsExactly(new Signatory("de secretaris", "A. Voorbeeld"));
        }

        private String refusal() {
            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            return caller.message();
        }
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                textBlock =
                        """
                assessment: {norms: {realism: hoog}}       | regel 1: assessment.norms.realism heeft de waarde ‘hoog’. Toegestaan: een getal van 0 tot en met 100
                assessment: {norms: {realism: 101}}        | regel 1: assessment.norms.realism heeft de waarde ‘101’. Toegestaan: een getal van 0 tot en met 100
                assessment: {norms: {realism: -1}}         | regel 1: assessment.norms.realism heeft de waarde ‘-1’. Toegestaan: een getal van 0 tot en met 100
                assessment: {margin: }                     | regel 1: assessment.margin heeft de waarde ‘’. Toegestaan: een getal van 0 tot en met 100
                assessment: {margin: 1e999999999}          | regel 1: assessment.margin heeft de waarde ‘1e999999999’. Toegestaan: een getal van 0 tot en met 100
                assessment: {weights: {C1: 1001}}          | regel 1: assessment.weights.C1 heeft de waarde ‘1001’. Toegestaan: een getal van 0 tot en met 1000
                assessment: {windows: {update: 1.5}}       | regel 1: assessment.windows.update heeft de waarde ‘1.5’. Toegestaan: een geheel getal van 1 tot en met 3653
                assessment: {hard-rules: {long-overdue: 2}} | regel 1: assessment.hard-rules.long-overdue heeft de waarde ‘2’. Toegestaan: true of false
                assessment: {steps: {onderzoek: {phase: 4}}} | regel 1: assessment.steps.onderzoek.phase heeft de waarde ‘4’. Toegestaan: een geheel getal van 1 tot en met 3
                assessment: {steps: {onderzoek: {term: 3 weken}}} | regel 1: assessment.steps.onderzoek.term heeft de waarde ‘3 weken’. Toegestaan: none, of een aantal met days of working-days, zoals 14 days
                assessment: {steps: {Eigen Stap: {phase: 1}}} | regel 1: assessment.steps.Eigen Stap heeft de waarde ‘Eigen Stap’. Toegestaan: een naam met kleine letters, cijfers en streepjes
                assessment: {steps: {evaluatie: {name: Onderzoek}}} | regel 1: assessment.steps.evaluatie.name heeft de waarde ‘Onderzoek’. Toegestaan: een naam die geen andere stap heeft
                assessment: {extra-non-working-days: [15-05-2026]} | regel 1: assessment.extra-non-working-days[0] heeft de waarde ‘15-05-2026’. Toegestaan: een datum als jjjj-mm-dd, zoals 2026-05-15
                intake: {aliases: {sheets: {Blad: [x]}}}   | regel 1: intake.aliases.sheets.Blad heeft de waarde ‘Blad’. Toegestaan: een blad van de tracker, zoals Maatregelen
                intake: {aliases: {columns: {Kolom: [x]}}} | regel 1: intake.aliases.columns.Kolom heeft de waarde ‘Kolom’. Toegestaan: een kolom van de tracker, zoals Gereed gepland
                database: {url: "jdbc:mysql://u:geheim@h/d"} | regel 1: database.url heeft de waarde ‘***’. Toegestaan: leeg, of een adres zonder wachtwoord dat begint met jdbc:postgresql:
                database: {url: "jdbc:postgresql://h/d?user=u&password=geheim"} | regel 1: database.url heeft de waarde ‘***’. Toegestaan: leeg, of een adres zonder wachtwoord dat begint met jdbc:postgresql:
                database: {url: "jdbc:postgresql://u:geheim@h/d"} | regel 1: database.url heeft de waarde ‘***’. Toegestaan: leeg, of een adres zonder wachtwoord dat begint met jdbc:postgresql:
                database: {url: "jdbc:postgresql://h:poort/d"} | regel 1: database.url heeft de waarde ‘***’. Toegestaan: leeg, of een adres zonder wachtwoord dat begint met jdbc:postgresql:
                database: {url: "jdbc:postgresql://h:65536/d"} | regel 1: database.url heeft de waarde ‘***’. Toegestaan: leeg, of een adres zonder wachtwoord dat begint met jdbc:postgresql:
                database: {pasword: geheim}                | regel 1: database.pasword bestaat niet (waarde ‘***’). Toegestaan: password, password-file, url, user
                data: "a;b"                                | regel 1: data heeft de waarde ‘a;b’. Toegestaan: een map, zonder puntkomma in haar pad
                assessment: {nroms: {realism: 80}}         | regel 1: assessment.nroms.realism bestaat niet (waarde ‘80’). Toegestaan: extra-non-working-days, hard-rules, margin, norms, steps, weights, windows
                assessment: 5                              | regel 1: assessment bestaat niet (waarde ‘5’). Toegestaan: extra-non-working-days, hard-rules, margin, norms, steps, weights, windows
                retention: {originals: 7 jaar}             | regel 1: retention.originals heeft de waarde ‘7 jaar’. Toegestaan: leeg (altijd), of een aantal met years, months of days, zoals 7 years
                retention: {originals: 0 years}            | regel 1: retention.originals heeft de waarde ‘0 years’. Toegestaan: leeg (altijd), of een aantal met years, months of days, zoals 7 years
                metrics: data/cijfers.txt                  | regel 1: metrics heeft de waarde ‘data/cijfers.txt’. Toegestaan: leeg, of een bestand op .prom in een map die er is
                metrics: weg/cijfers.prom                  | regel 1: metrics heeft de waarde ‘weg/cijfers.prom’. Toegestaan: leeg, of een bestand op .prom in een map die er is
                spring.datasource.url: x                   | regel 1: spring.datasource.url bestaat niet (waarde ‘x’). Toegestaan: assessment, data, database, deliveries, distribution, input, intake, metrics, publication, report, reports, retention, schedule, threads
                """)
        void areNamedWithTheirPlaceTheirValueAndWhatIsAllowed(String yaml, String message) {
            caller.configures(yaml);

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).isEqualTo("verbetermonitor: config/verbetermonitor.yml, " + message + "\n");
            assertThat(caller.opened).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jdbc:postgresql:naam",
                    "jdbc:postgresql://db.gemeente.example/naam",
                    "jdbc:postgresql://db.gemeente.example:5433/naam?sslmode=verify-full&targetServerType=primary",
                    "jdbc:postgresql://een:5432,twee:65535/naam",
                    "jdbc:postgresql://[fe80::1]:5432/"
                })
        void anAddressOfADatabaseIsNoMistake(String url) {
            caller.configures("database: {url: '" + url + "'}");

            assertThat(settings().database().url()).isEqualTo(url);
        }

        @Test
        void aMisspeltVariableIsNotPassedOver() {
            caller.environment.put("VERBETERMONITOR_ASSESSMENT_NORMS_REALISME", "65");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .startsWith("verbetermonitor: omgevingsvariabele VERBETERMONITOR_ASSESSMENT_NORMS_REALISME bestaat"
                            + " niet (waarde ‘65’). Toegestaan: ")
                    .hasLineCount(1);
        }

        @Test
        void aWrongValueOfAVariableNamesTheVariable() {
            caller.environment.put("VERBETERMONITOR_ASSESSMENT_MARGIN", "veel");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("omgevingsvariabele VERBETERMONITOR_ASSESSMENT_MARGIN heeft de waarde ‘veel’");
        }

        @Test
        void theVariableOfTheLauncherAndEmptyOnesAreNoSettings() {
            caller.environment.put("VERBETERMONITOR_JAVA_OPTS", "-Xmx2g");
            caller.environment.put("VERBETERMONITOR_INPUT", "");

            assertThat(settings().input()).isEqualTo(caller.home.resolve("input"));
        }

        @ParameterizedTest
        @CsvSource({"input,reports", "input,input/reports", "leveringen/2026,leveringen", ".,reports"})
        void reportsAndDeliveriesMustNotLieInEachOther(String input, String reports) {
            caller.configures("input: " + input + "\nreports: " + reports.replace("input/reports", "input/uit"));
            boolean apart = reports.equals("reports") && input.equals("input");

            assertThat(caller.types("status")).isEqualTo(apart ? ExitCode.DONE : ExitCode.WRONG_USE);
        }

        @Test
        void whatIsWrittenForMonitoringIsNoDelivery() throws IOException {
            Files.createDirectories(caller.home.resolve("input"));
            caller.configures("metrics: input/runs.prom");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("metrics", "runs.prom", "buiten de map met leveringen")
                    .hasLineCount(1);
        }

        @Test
        void aCriterionMustHaveSomethingThatWeighs() {
            caller.configures("assessment: {weights: {C1: 0, C2: 0, C3: 0, C4: 0, C5: 0}}");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains("assessment.weights: C1 tot en met C5 tellen geen van alle mee");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                a: [        | regel
                'input: \tx: y' | regel
                - een       | regel
                '{data: a, data: b}' | 'regel 1: data staat er twee keer'
                'a: &a {b: *a}'  | regel
                """)
        void aFileThatIsNoYamlIsRefused(String yaml, String word) {
            caller.configures(yaml);

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("config/verbetermonitor.yml", word)
                    .hasLineCount(1);
        }
    }

    @Nested
    class Secrets {

        @Test
        void aPasswordComesFromTheEnvironment() {
            caller.environment.put("VERBETERMONITOR_DATABASE_URL", "jdbc:postgresql://server/monitor");
            caller.environment.put("VERBETERMONITOR_DATABASE_USER", "monitor");
            caller.environment.put("VERBETERMONITOR_DATABASE_PASSWORD", "geheim");

            assertThat(settings().database().password().reveal()).isEqualTo("geheim");
            assertThat(settings().toString()).doesNotContain("geheim");
        }

        @Test
        void orFromTheFirstLineOfAFile() throws Exception {
            Files.writeString(caller.home.resolve("wachtwoord"), "geheim\n");
            caller.configures("database: {password-file: wachtwoord}");

            assertThat(settings().database().password().reveal()).isEqualTo("geheim");
        }

        @Test
        void neverFromTheSettingsThemselves() {
            caller.configures("database: {password: geheim}");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("database.password")
                    .contains("VERBETERMONITOR_DATABASE_PASSWORD")
                    .doesNotContain("geheim");
        }

        @Test
        void butNotFromBoth() throws Exception {
            Files.writeString(caller.home.resolve("wachtwoord"), "geheim\n");
            caller.environment.put("VERBETERMONITOR_DATABASE_PASSWORD", "anders");
            caller.configures("database: {password-file: wachtwoord}");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains("database.password-file").doesNotContain("anders");
        }

        @Test
        void aFileThatIsNotThereIsNamed() {
            caller.configures("database: {password-file: nergens}");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains("database.password-file heeft de waarde ‘nergens’");
        }
    }
}
