package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.job.DecisionOutcome.Done;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What contradicts a published report, or another municipality, is known before anything is published. */
class ConflictsTest {

    private static final Nr OURS = Nr.of("LI-2023-01");
    private static final Nr THEIRS = Nr.of("LI-2023-77");
    private static final LocalDate AUGUST_29 = LocalDate.of(2023, 8, 29);
    private static final LocalDate SEPTEMBER_28 = LocalDate.of(2023, 9, 28);
    private static final String LATEST = "incident-reintegratie_2023-09-28.xlsx";
    private static final String REPORT = "LI-2023-01/2023-08-29/v1/LI-2023-01_2023-08-29_";
    private static final Decision DECISION = new Decision("Z-1", LocalDate.of(2023, 10, 1));

    private final Installation installation;

    ConflictsTest(@TempDir Path home) {
        installation = new Installation(home).informingNobody();
    }

    /** The same incident, seen by a neighbour who names it otherwise and speaks of clients of its own. */
    private void theNeighbourDelivers() {
        CorrectedTracker.of(INCIDENT)
                .with("Plan!B3", THEIRS.text())
                .with("Plan!B6", "Buurstad")
                .with("Plan!B8", "Wethouder Buurstad")
                .with("Kwalificaties!C3", "Buurwoord")
                .with("Aantallen!D2", 7_777_777)
                .with("Aantallen!A5", "Eigen cliënten van de buren")
                .with("Aantallen!B5", "Buurstad")
                .with("Aantallen!C5", "2019-2023")
                .with("Aantallen!D5", 8_888_888)
                .save(installation.input().resolve("buurgemeente.xlsx"));
    }

    private List<Conflict> signals() {
        try (Monitor monitor = installation.monitor()) {
            return monitor.signals().conflicts();
        }
    }

    private String text(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(installation.reports().resolve(file));
        return new PdfFile(bytes).rawText().replaceAll("\\s+", " ");
    }

    /** The sheet Controle of the annotated copy of a delivery. */
    private String controle(String delivery) {
        String name = delivery.replace(".xlsx", "-gecontroleerd.xlsx");
        Path copy = Installation.tree(installation.reports()).keySet().stream()
                .filter(file -> file.startsWith("controle/") && file.endsWith(name))
                .reduce((earlier, later) -> later)
                .map(installation.reports()::resolve)
                .orElseThrow();
        return CopyTexts.sheets(copy).entrySet().stream()
                .filter(sheet -> sheet.getKey().endsWith("!Controle"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void publishAugust() {
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.approve(OURS, AUGUST_29, DECISION, Optional.empty()))
                    .isInstanceOf(Done.class);
            assertThat(monitor.publish(OURS, AUGUST_29, Optional.empty(), Optional.empty()))
                    .isInstanceOf(Done.class);
        }
    }

    @Test
    void theAnalystReadsInTheAnnotatedCopyWhatContradictsThePublishedReport() {
        installation.with(INCIDENT).run();
        publishAugust();

        CorrectedTracker.of(LATEST)
                .with("Kwalificaties!C3", "Onzorgvuldig")
                .save(installation.input().resolve("later.xlsx"));
        installation.run();

        assertThat(controle("later.xlsx")).contains("Onzorgvuldig", "gepubliceerd: Onprofessioneel");
        assertThat(signals())
                .containsExactly(new Conflict(
                        OURS,
                        SEPTEMBER_28,
                        FindingCode.PUBLISHED_DIFFERS,
                        List.of(new CellRef("Kwalificaties", 3, 3))));
    }

    @Test
    void theOverviewOfThePortfolioHolderNamesTheCells() throws IOException {
        installation.with(INCIDENT);
        theNeighbourDelivers();
        installation.run();

        assertThat(text("portefeuille/Wethouder-Werk-en-Inkomen/2023-08-29/v1/portefeuilleoverzicht.pdf"))
                .contains("Vóór publicatie: wat in Aantallen!D2 en Kwalificaties!C3 staat, is anders dan bij een andere"
                        + " gemeente met hetzelfde incident.")
                .doesNotContain("Buurwoord", "7.777.777", "7777777", "8.888.888", "8888888");
    }

    @Test
    void aConflictThatComesUpAfterTheDecisionOfTheCollegeIsToldBeforePublication() throws IOException {
        installation.with(INCIDENT).run();
        try (Monitor monitor = installation.monitor()) {
            monitor.approve(OURS, AUGUST_29, DECISION, Optional.empty());
        }
        assertThat(signals()).isEmpty();

        theNeighbourDelivers();
        installation.run();

        assertThat(signals())
                .extracting(Conflict::plan, Conflict::code)
                .containsExactly(
                        tuple(OURS, FindingCode.OTHER_MUNICIPALITY_DIFFERS),
                        tuple(THEIRS, FindingCode.OTHER_MUNICIPALITY_DIFFERS));
        assertThat(text("portefeuille/Wethouder-Werk-en-Inkomen/2023-08-29/v2/portefeuilleoverzicht.pdf"))
                .contains("Vóór publicatie");
        assertThat(controle(INCIDENT)).contains("andere gemeente: Buurwoord");
    }

    @Test
    void whatIsPublishedIsSignalledNoMore() {
        installation.with(INCIDENT);
        theNeighbourDelivers();
        installation.run();
        publishAugust();

        assertThat(signals()).extracting(Conflict::plan).containsExactly(THEIRS);
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.conflicts(Nr.of("VP-onbekend"), AUGUST_29)).isEmpty();
        }
    }

    @Test
    void nothingForTheCouncilOrThePublicSpeaksAboutTheClientsOfTheOther() throws IOException {
        installation.with(INCIDENT);
        theNeighbourDelivers();
        installation.run();
        publishAugust();
        CorrectedTracker.of(INCIDENT)
                .with("Kwalificaties!C3", "Onzorgvuldig")
                .save(installation.input().resolve("gecorrigeerd.xlsx"));
        installation.run();

        List<String> forOthers = Installation.tree(installation.reports()).keySet().stream()
                .filter(file -> file.startsWith("LI-2023-01/") && !file.endsWith("_toetsing.json"))
                .toList();
        assertThat(forOthers).hasSizeGreaterThan(8).anyMatch(file -> file.endsWith("_aanvulling.pdf"));
        for (String file : forOthers) {
            String told = file.endsWith(".pdf")
                    ? text(file)
                    : Files.readString(installation.reports().resolve(file));
            assertThat(told)
                    .as(file)
                    .doesNotContain("Buurwoord", "Eigen cliënten van de buren")
                    .doesNotContain("7.777.777", "7.777.775", "8.888.888", "8.888.890")
                    .doesNotContain("7777777", "7777775", "8888888", "8888890");
        }
        assertThat(Files.readString(installation.reports().resolve(REPORT + "toetsing.json")))
                .contains("Buurwoord");
    }
}
