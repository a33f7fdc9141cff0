package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.job.DecisionOutcome.Done;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfJudge;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a published report said and is known better now comes in an aanvulling; nothing else does. */
class SupplementTest {

    private static final Nr INCIDENT_PLAN = Nr.of("LI-2023-01");
    private static final LocalDate AUGUST_29 = LocalDate.of(2023, 8, 29);
    private static final LocalDate SEPTEMBER_19 = LocalDate.of(2023, 9, 19);
    private static final String LATEST_OF_INCIDENT = "incident-reintegratie_2023-09-28.xlsx";
    private static final String ASKING = "incident-reintegratie_2023-09-19.xlsx";
    private static final String CORRECTED = "VP-2022-01/2023-03-31/v3/VP-2022-01_2023-03-31_aanvulling.pdf";

    private final Installation installation;

    SupplementTest(@TempDir Path home) {
        installation = new Installation(home)
                .with(new ReportSettings(
                        HouseStyles.of(HouseStyle.defaults()),
                        LogoFiles.NONE,
                        DeliveryIntervals.quarterly(),
                        new PublicationSettings(
                                Map.of(PlanKind.IMPROVEMENT_PLAN, List.of(), PlanKind.SUPPLIER_INCIDENT, List.of()))));
    }

    private void published(String tracker, Nr plan, LocalDate date) {
        installation.with(tracker).run();
        try (Monitor monitor = installation.monitor()) {
            Decision decision = new Decision("Z-2023-0417", LocalDate.of(2023, 10, 1));
            assertThat(monitor.approve(plan, date, decision, Optional.empty())).isInstanceOf(Done.class);
            assertThat(monitor.publish(plan, date, Optional.empty(), Optional.empty()))
                    .isInstanceOf(Done.class);
        }
    }

    private List<String> supplements() {
        return Installation.tree(installation.reports()).keySet().stream()
                .filter(file -> file.endsWith("_aanvulling.pdf"))
                .toList();
    }

    private String text(String file) throws IOException {
        byte[] pdf = Files.readAllBytes(installation.reports().resolve(file));
        assertThat(PdfJudge.failures(pdf)).isEmpty();
        return new PdfFile(pdf).rawText().replaceAll("\\s+", " ");
    }

    @Test
    void aCorrectionOfWhatWasPublishedSaysWhatItChangesAndInWhichRow() throws IOException {
        published(MARCH, PLAN, MARCH_31);

        installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();

        assertThat(supplements()).containsExactly(CORRECTED);
        assertThat(text(CORRECTED))
                .contains(
                        "CONCEPT",
                        "Aanvulling op de voortgangsrapportage Verbeterplan Versterkte procesregie, stand per 31 maart 2023",
                        "Aanvulling op Voortgangsrapportage VP-2022-01, stand per 31 maart 2023, versie 2, gepubliceerd op"
                                + " 2 oktober 2023 (zaaknummer Z-2023-0417, vergadering van 1 oktober 2023)",
                        "Prioriteit: Midden Prioriteit: Hoog Aanbevelingen!D6 (A5)",
                        "Prioriteit: Midden Prioriteit: Hoog Aanbevelingen!D7 (A6)",
                        "Daardoor is anders wat in die rapportage stond. • Aanbevelingen!D6 (A5): Prioriteit: Midden → Hoog");
    }

    @Test
    void eachChangeNamesTheCellsThatItFollowsFromAndNoOthers() throws IOException {
        published(MARCH, PLAN, MARCH_31);

        CorrectedTracker.of(MARCH)
                .with("Aanbevelingen!D6", "Hoog")
                .with("Maatregelen!B9", "A4")
                .with("Maatregelen!F9", "Afdeling Jeugd")
                .save(installation.input().resolve("gecorrigeerd.xlsx"));
        installation.run();

        String text = text(CORRECTED);
        assertThat(text)
                .contains("Daardoor is anders wat in die rapportage stond."
                        + " • Aanbevelingen!D6 (A5): Prioriteit: Midden → Hoog"
                        + " • Maatregelen!B9 (M06): Aanbeveling: A3 → A4"
                        + " • Maatregelen!F9 (M06): Eigenaar: gewijzigd"
                        + " Wat het betekent");
        assertThat(text.substring(text.indexOf("Wat er verandert"))
                        .replaceAll("Aanvulling · .*? VOORBEELD ", "")
                        .replace(" Wat Stond er Is nu Komt door", ""))
                .startsWith("Wat er verandert"
                        + " Maatregelen"
                        + " M06 Escalatieladder met termijnen vaststellen"
                        + " Aanbeveling: A3 Aanbeveling: A4 Maatregelen!B9 (M06)"
                        + " M06 Escalatieladder met termijnen vaststellen"
                        + " Maatregel: Escalatieladder met termijnen vaststellen Teammanager Jeugd"
                        + " Maatregel: Escalatieladder met termijnen vaststellen Afdeling Jeugd"
                        + " Maatregelen!F9 (M06) Eigenaar: gewijzigd"
                        + " Aanbevelingen"
                        + " A3 Schaal tijdig op wanneer passende hulp uitblijft."
                        + " Maatregelen: M06, M07, M08 Afgerond: 1 van 3 Maatregelen: M07, M08 Afgerond: 0 van 2"
                        + " Maatregelen!B9 (M06) Aanbeveling: A3 → A4"
                        + " A4 Draag dossiers volledig over, ook aan de jeugdbeschermer en bij …"
                        + " Maatregelen: M02, M09, M10 Afgerond: 2 van 3 Maatregelen: M02, M06, M09, M10 Afgerond: 3 van 4"
                        + " Maatregelen!B9 (M06) Aanbeveling: A3 → A4"
                        + " A5 Geef professionals ruimte en capaciteit om samen oplossingen te vinden."
                        + " Prioriteit: Midden Prioriteit: Hoog Aanbevelingen!D6 (A5)"
                        + " Wat hier niet is genoemd");
    }

    @Test
    void theNextRunMakesNoOther() {
        published(MARCH, PLAN, MARCH_31);
        installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();

        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(2));
    }

    @Test
    void whatIsPublishedOfItIsSupplementedInItsTurn() throws IOException {
        published(MARCH, PLAN, MARCH_31);
        installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();
        try (Monitor monitor = installation.monitor()) {
            Decision decision = new Decision("Z-2023-0500", LocalDate.of(2023, 10, 2));
            monitor.approve(PLAN, MARCH_31, decision, Optional.empty());
            monitor.publish(PLAN, MARCH_31, Optional.empty(), Optional.empty());
        }
        String decided = CORRECTED.replace("/v3/", "/v4/");
        assertThat(text(decided)).contains("Z-2023-0417", "Z-2023-0500").doesNotContain("CONCEPT");

        installation
                .with(MARCH, "alsnog.xlsx", texts -> texts.replace("Midden", "Laag"))
                .run();

        assertThat(text(CORRECTED.replace("/v3/", "/v5/")))
                .contains("zaaknummer Z-2023-0500", "Prioriteit: Hoog Prioriteit: Laag Aanbevelingen");
    }

    @Test
    void whatChangesNothingThatWasSaidNeedsNone() {
        published(MARCH, PLAN, MARCH_31);

        RunOutcome outcome = installation
                .with(MARCH, "opnieuw-opgeslagen.xlsx", texts -> texts)
                .run();

        assertThat(outcome.deliveries()).hasSize(1);
        assertThat(supplements()).isEmpty();
    }

    @Test
    void rowsInAnotherOrderChangeNothingThatWasSaid() {
        published(MARCH, PLAN, MARCH_31);

        CorrectedTracker.of(MARCH)
                .withMovedToTheEnd("Maatregelen", 4)
                .save(installation.input().resolve("andere-volgorde.xlsx"));
        installation.run();

        assertThat(supplements()).isEmpty();
    }

    @Test
    void progressIsNoCorrection() {
        published(MARCH, PLAN, MARCH_31);

        installation.with(JUNE).run();

        assertThat(supplements()).isEmpty();
    }

    @Test
    void aLaterDeliveryThatKnowsThePastBetterSupplementsWhatWasPublished() throws IOException {
        published(INCIDENT, INCIDENT_PLAN, AUGUST_29);

        installation
                .with(LATEST_OF_INCIDENT, "later.xlsx", texts -> texts.replace("Onprofessioneel", "Onzorgvuldig"))
                .run();

        String supplement = "LI-2023-01/2023-09-28/v1/LI-2023-01_2023-09-28_aanvulling.pdf";
        assertThat(supplements()).containsExactly(supplement);
        assertThat(text(supplement))
                .contains(
                        "stand per 29 augustus 2023",
                        "Kwalificatie: Onprofessioneel Kwalificatie: Onzorgvuldig",
                        "Kwalificaties!C2")
                .doesNotContain("Grensoverschrijdend");
    }

    @Test
    void theTrackerMayAskForOneOfAReportThatWasPublishedElsewhere() throws IOException {
        installation.with(INCIDENT).with(ASKING).run();

        String supplement = "LI-2023-01/2023-09-19/v1/LI-2023-01_2023-09-19_aanvulling.pdf";
        assertThat(supplements()).containsExactly(supplement);
        assertThat(text(supplement))
                .contains("Aanvulling op RM 900002 d.d. 29-08-2023", "Grensoverschrijdend", "niet genoemd");
    }

    @Test
    void whatTheTrackerAskedForIsNotAskedForAgainOnceItIsPublished() {
        published(INCIDENT, INCIDENT_PLAN, AUGUST_29);
        published(ASKING, INCIDENT_PLAN, SEPTEMBER_19);
        List<String> published = supplements();

        RunOutcome outcome = installation
                .with(INCIDENT, "opnieuw-opgeslagen.xlsx", texts -> texts)
                .run();

        assertThat(outcome.reports())
                .as("the concept of 19 September is made anew")
                .hasSizeGreaterThan(1);
        assertThat(published).hasSize(2);
        assertThat(supplements()).isEqualTo(published);
    }

    @Test
    void theTwoReportsKnowOfEachOtherFromConceptToPublication() throws IOException {
        published(MARCH, PLAN, MARCH_31);
        installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.status().publications())
                    .extracting(SupplementTest::links)
                    .containsExactly("v2 supplements [] supplemented by [v3 CONCEPT]");

            Decision decision = new Decision("Z-2023-0500", LocalDate.of(2023, 10, 2));
            monitor.approve(PLAN, MARCH_31, decision, Optional.empty());
            monitor.publish(PLAN, MARCH_31, Optional.empty(), Optional.empty());

            assertThat(monitor.status().publications())
                    .extracting(SupplementTest::links)
                    .containsExactly(
                            "v2 supplements [] supplemented by [v4 PUBLISHED]",
                            "v4 supplements [v2 PUBLISHED] supplemented by []");
        }
        String supplements =
                """
                  "supplements" : {
                    "peildatum" : "2023-03-31",
                    "reportVersion" : 2,
                    "caseNumber" : "Z-2023-0417",
                    "meetingDate" : "2023-10-01",
                    "published" : "2023-10-02",
                    "notice" : null
                  },
                """;
        String decided = CORRECTED.replace("/v3/", "/v4/");
        assertThat(file(decided.replace("aanvulling.pdf", "toetsing.json"))).contains(supplements);
        assertThat(file(decided.replace("aanvulling.pdf", "opendata.json"))).contains(supplements);
    }

    private static String links(Standing.PublicationLine line) {
        return "v" + line.publication().report().version() + " supplements "
                + told(line.supplements().stream()) + " supplemented by "
                + told(line.supplementedBy().stream());
    }

    private static List<String> told(Stream<Standing.Supplementary> links) {
        return links.map(link ->
                        "v" + link.report().version() + " " + link.report().state())
                .toList();
    }

    private String file(String path) throws IOException {
        return Files.readString(installation.reports().resolve(path));
    }

    @Test
    void whatContradictsAPublishedReportIsKnownBeforeItIsPublishedAndNotByTheCouncil() throws IOException {
        published(INCIDENT, INCIDENT_PLAN, AUGUST_29);

        installation
                .with(LATEST_OF_INCIDENT, "later.xlsx", texts -> texts.replace("Onprofessioneel", "Onzorgvuldig"))
                .run();

        String report = "LI-2023-01/2023-09-28/v1/LI-2023-01_2023-09-28_";
        assertThat(file(report + "toetsing.json")).contains("published-differs", "Kwalificaties!C2");
        assertThat(text(report + "bestuurssamenvatting.pdf"))
                .contains(
                        "Vóór publicatie: wat in Kwalificaties!C2 en Kwalificaties!C3 staat, is anders dan eerder is gepubliceerd");
        assertThat(file(report + "voortgangsrapportage.html")).doesNotContain("anders dan wat is gepubliceerd");
    }

    @Test
    void anotherMunicipalityWithTheSameIncidentIsComparedAndStaysOutOfTheCouncilsReport() throws IOException {
        installation
                .with(INCIDENT)
                .with(INCIDENT, "buurgemeente.xlsx", texts -> texts.replace("LI-2023-01", "LI-2023-77")
                        .replace("Onprofessioneel", "Buurwoord"))
                .run();

        String report = "LI-2023-01/2023-08-29/v1/LI-2023-01_2023-08-29_";
        assertThat(file(report + "toetsing.json")).contains("other-municipality-differs", "Buurwoord");
        assertThat(file(report + "voortgangsrapportage.html")).doesNotContain("Buurwoord");
    }
}
