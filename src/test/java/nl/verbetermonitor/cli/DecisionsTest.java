package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.cli.StatusAnswer.PublicationLine;
import nl.verbetermonitor.cli.StatusAnswer.SupplementLine;
import nl.verbetermonitor.job.DecisionOutcome.Busy;
import nl.verbetermonitor.job.DecisionOutcome.Done;
import nl.verbetermonitor.job.DecisionOutcome.DoneBefore;
import nl.verbetermonitor.job.DecisionOutcome.NotInformed;
import nl.verbetermonitor.job.DecisionOutcome.Refusal;
import nl.verbetermonitor.job.DecisionOutcome.Refused;
import nl.verbetermonitor.job.DecisionOutcome.Step;
import nl.verbetermonitor.job.UninformedParty;
import nl.verbetermonitor.job.UninformedParty.Gap;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.PlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What approve and publish answer, and what status tells of it. */
class DecisionsTest {

    private static final Instant MOMENT = Instant.parse("2023-10-18T07:30:00Z");

    private final Caller caller;

    DecisionsTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private ExitCode approve() {
        return caller.types("approve", "VP-1", "2023-09-30", "--zaaknummer", " Z-1 ", "--datum", "2023-10-17");
    }

    private ExitCode publish(String... more) {
        String[] arguments = new String[3 + more.length];
        System.arraycopy(new String[] {"publish", "VP-1", "2023-09-30"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return caller.types(arguments);
    }

    @Test
    void whatWasApprovedIsNamedWithItsFiles() {
        caller.monitor.decision = new Done(2, List.of("v2/x.json", "v2/x.pdf"), List.of(), Optional.empty());

        assertThat(approve()).isEqualTo(ExitCode.DONE);
        assertThat(caller.monitor.decided).containsExactly("VP-1 2023-09-30 Z-1 2023-10-17");
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Vastgesteld: VP-1, peildatum 2023-09-30, versie 2. Deze versie blijft zoals zij is:
                          v2/x.json
                          v2/x.pdf
                        """);
        assertThat(caller.message()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-20, 2023-10-20T00:00",
        "2023-10-20T09:05, 2023-10-20T09:05",
        "2023-10-20 09:05, 2023-10-20T09:05"
    })
    void anEmbargoBeginsItsDayWithTheFirstMinuteUnlessATimeIsGiven(String given, String until) {
        publish("--embargo", given);

        assertThat(caller.monitor.decided).containsExactly("VP-1 2023-09-30 " + until);
    }

    @Test
    void underEmbargoItIsSaidWhenTheOpenDataCome() {
        caller.monitor.decision =
                new Done(3, List.of("v3/x.pdf"), List.of(), Optional.of(Instant.parse("2023-10-19T22:00:00Z")));

        assertThat(publish("--embargo", "2023-10-20")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Gepubliceerd: VP-1, peildatum 2023-09-30, versie 3. Haar bestanden veranderen nooit meer:
                          v3/x.pdf
                        Het bestand …_opendata.json komt erbij met de eerste run vanaf 20-10-2023 00:00, als het embargo voorbij is.
                        """);
    }

    @Test
    void aFileThatCouldNotBeWrittenIsAFailureOfWhichTheNextRunTakesCare() {
        caller.monitor.decision = new Done(2, List.of("v2/x.json", "v2/x.pdf"), List.of("v2/x.pdf"), Optional.empty());

        assertThat(approve()).isEqualTo(ExitCode.FAILED);
        assertThat(caller.answer()).contains("v2/x.json").doesNotContain("x.pdf");
        assertThat(caller.message()).isEqualTo("Niet geschreven: v2/x.pdf. De volgende run schrijft het.\n");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void whyItCannotBeIsSaidInOneLineAndChangesNothing(Refusal reason) {
        caller.monitor.decision = new Refused(reason);

        assertThat(publish()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .startsWith("verbetermonitor: ")
                .hasLineCount(1)
                .doesNotContain("{");
        assertThat(caller.answer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, vastgesteld", "PUBLISHED, gepubliceerd"})
    void whatWasDoneBeforeIsSaidWithItsMoment(Step step, String word) {
        caller.monitor.decision = new DoneBefore(step, 2, MOMENT);

        assertThat(publish()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .startsWith("verbetermonitor: VP-1, peildatum 2023-09-30, is al " + word
                        + ": versie 2, op 18-10-2023 09:30.")
                .hasLineCount(1);
    }

    @Test
    void eachPartyThatHasNotHeardOfItIsNamed() {
        caller.monitor.decision = new NotInformed(
                List.of(
                        new UninformedParty(
                                "melders",
                                new Gap.NotNamed(
                                        Map.of(Column.INFORMED_DATE, cell(5, 2), Column.INFORMED_PARTY, cell(5, 1)))),
                        new UninformedParty(
                                "buurgemeente",
                                new Gap.NotFilledIn(Map.of(
                                        Column.INFORMED_DATE, cell(4, 2), Column.INFORMED_REASON_NOT, cell(4, 3)))),
                        new UninformedParty("inspecties", new Gap.NamedOtherwise("Inspectie", Optional.of(cell(2, 1)))),
                        new UninformedParty(
                                "griffie", new Gap.TooLate(LocalDate.of(2023, 11, 1), Optional.of(cell(3, 2))))),
                "tracker.xlsx",
                true,
                LocalDate.of(2023, 10, 20));

        assertThat(publish()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .startsWith("verbetermonitor: VP-1, peildatum 2023-09-30, kan nog niet worden gepubliceerd")
                .contains("op het blad Geïnformeerd van de tracker (tracker.xlsx)")
                .endsWith(
                        """
                          melders: staat er niet in. Vul een rij in: Geïnformeerd!A5 (Partij), Geïnformeerd!B5 (Datum)
                          buurgemeente: vul Geïnformeerd!B4 (Datum) of Geïnformeerd!C4 (Reden niet)
                          inspecties: bedoelt u ‘Inspectie’ in Geïnformeerd!A2? Schrijf daar dan ‘inspecties’
                          griffie: in Geïnformeerd!B3 staat 01-11-2023, en dat is na de openbaarmaking op 20-10-2023
                        """);
    }

    private static CellRef cell(int row, int column) {
        return new CellRef("Geïnformeerd", row, column);
    }

    @Test
    void whatHasToBeSettledFirstIsToldBeforeAnythingIsDecided() {
        caller.monitor.conflicts = List.of(new SignalAnswer.ConflictLine(
                "LI-1", LocalDate.of(2023, 9, 30), "other-municipality-differs", List.of("Aantallen!D2")));
        caller.monitor.decision = new Refused(Refusal.NOT_APPROVED);

        publish();

        assertThat(caller.message())
                .startsWith("Vóór publicatie: LI-1, peildatum 30-09-2023: anders dan bij een andere gemeente")
                .contains("\nverbetermonitor: ");
    }

    @Test
    void whileARunIsActiveNothingIsDone() {
        caller.monitor.decision = new Busy();

        assertThat(approve()).isEqualTo(ExitCode.BUSY);
        assertThat(publish()).isEqualTo(ExitCode.BUSY);
        assertThat(caller.message()).isEqualTo("Er is al een run bezig. Er is niets gedaan.\n");
    }

    @Test
    void statusTellsWhatIsStillToBePublishedWhatIsUnderEmbargoAndWhatWasPublishedLast() {
        caller.monitor.status = new StatusAnswer(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        line("VP-1", "2023-03-31", 2, Optional.of(MOMENT), Optional.empty(), false),
                        line("VP-1", "2023-06-30", 3, Optional.of(MOMENT), Optional.of(MOMENT), false),
                        line(
                                "VP-1",
                                "2023-09-30",
                                4,
                                Optional.of(MOMENT),
                                Optional.of(Instant.parse("2023-10-20T07:00:00Z")),
                                true),
                        line("VP-2", "2023-09-30", 5, Optional.empty(), Optional.empty(), false)),
                List.of(),
                SettableMonitor.NO_SIGNALS,
                0,
                Optional.empty());

        caller.types("status");
        assertThat(caller.answer())
                .contains(
                        """
                        Vastgesteld, nog niet gepubliceerd:
                          VP-2, peildatum 30-09-2023, versie 5 (zaaknummer Z-1, vergadering 17-10-2023)
                        Onder embargo:
                          VP-1, peildatum 30-09-2023, versie 4, tot 20-10-2023 09:00 (zaaknummer Z-1)
                        Gepubliceerd, van elk plan de laatste:
                          VP-1, peildatum 30-06-2023, versie 3, op 18-10-2023 09:30 (zaaknummer Z-1)
                        """);

        caller.types("status", "--json");
        assertThat(caller.answer().replaceAll("\\s+", " "))
                .contains(
                        "\"plan\" : \"VP-1\", \"peildatum\" : \"2023-03-31\", \"version\" : 2, \"zaaknummer\" : \"Z-1\"")
                .contains("\"embargoUntil\" : \"2023-10-20T07:00:00Z\", \"underEmbargo\" : true");
    }

    private static PublicationLine line(
            String plan,
            String date,
            int version,
            Optional<Instant> published,
            Optional<Instant> embargoUntil,
            boolean underEmbargo) {
        return new PublicationLine(
                plan,
                LocalDate.parse(date),
                version,
                "Z-1",
                LocalDate.of(2023, 10, 17),
                MOMENT,
                published,
                embargoUntil,
                underEmbargo,
                Optional.empty(),
                List.of());
    }

    @Test
    void statusTellsWhatSupplementsAPublishedReportAndWhatThatSupplements() {
        PublicationLine earlier = linked(
                2,
                Optional.empty(),
                List.of(new SupplementLine(LocalDate.of(2023, 3, 31), 4, "concept", Optional.empty())));
        PublicationLine later = linked(
                3,
                Optional.of(new SupplementLine(LocalDate.of(2023, 3, 31), 2, "gepubliceerd", Optional.of("Z-1"))),
                List.of());
        caller.monitor.status = new StatusAnswer(
                List.of(),
                List.of(),
                List.of(),
                List.of(earlier, later),
                List.of(),
                SettableMonitor.NO_SIGNALS,
                0,
                Optional.empty());

        caller.types("status");
        assertThat(caller.answer())
                .contains(
                        """
                          VP-1, peildatum 31-03-2023, versie 2, op 18-10-2023 09:30 (zaaknummer Z-1)
                            Aangevuld door: peildatum 31-03-2023, versie 4 (concept)
                          VP-1, peildatum 31-03-2023, versie 3, op 18-10-2023 09:30 (zaaknummer Z-1)
                            Aanvulling op: peildatum 31-03-2023, versie 2 (gepubliceerd, zaaknummer Z-1)
                        """);

        caller.types("status", "--json");
        assertThat(caller.answer().replaceAll("\\s+", " "))
                .contains(
                        "\"supplementedBy\" : [ { \"peildatum\" : \"2023-03-31\", \"version\" : 4, \"state\" : \"concept\","
                                + " \"zaaknummer\" : null } ]",
                        "\"supplements\" : { \"peildatum\" : \"2023-03-31\", \"version\" : 2,");
    }

    private static PublicationLine linked(
            int version, Optional<SupplementLine> supplements, List<SupplementLine> supplementedBy) {
        return new PublicationLine(
                "VP-1",
                LocalDate.of(2023, 3, 31),
                version,
                "Z-1",
                LocalDate.of(2023, 10, 17),
                MOMENT,
                Optional.of(MOMENT),
                Optional.empty(),
                false,
                supplements,
                supplementedBy);
    }

    @Test
    void whoHasToBeInformedIsConfiguredForEachKindOfPlan() {
        caller.configures(
                        """
                        publication:
                          inform:
                            verbeterplan: []
                            leveranciersincident: [melders, griffie]
                        """)
                .types("status");

        assertThat(caller.settings().report().publication().parties())
                .containsEntry(PlanKind.IMPROVEMENT_PLAN, List.of())
                .containsEntry(PlanKind.SUPPLIER_INCIDENT, List.of("melders", "griffie"));
    }
}
