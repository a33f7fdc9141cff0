package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd sheets Geïnformeerd, and how the answer of publish leads the analyst to the cell. */
class InformedSheetTest {

    private static final List<String> HEADER = List.of("Partij", "Datum", "Reden niet");

    private final Caller caller;

    InformedSheetTest(@TempDir Path folder) {
        caller = new Caller(folder).inEarnest();
        caller.clock = Clock.fixed(Instant.parse("2023-07-20T08:00:00Z"), Texts.ZONE);
        caller.configures("publication: {inform: {verbeterplan: [inspecties, griffie]}}");
    }

    private String refusalOf(TrackerFile tracker, String... more) {
        assertThat(publish(tracker, more)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.answer()).isEmpty();
        assertThat(caller.message())
                .startsWith("verbetermonitor: VP-1, peildatum 2023-06-30, kan nog niet worden gepubliceerd")
                .contains("van de tracker (juni.xlsx)");
        return caller.message().substring(caller.message().indexOf('\n') + 1);
    }

    @SafeVarargs
    private static TrackerFile informed(List<String>... parties) {
        TrackerFile tracker = TrackerFile.inOrder().withSheet("Geïnformeerd", HEADER);
        for (int i = 0; i < parties.length; i++) {
            tracker.withRow("Geïnformeerd", i + 1, parties[i]);
        }
        return tracker;
    }

    private ExitCode publish(TrackerFile tracker, String... more) {
        tracker.save(caller.home.resolve("input/juni.xlsx"));
        caller.types("run");
        caller.types("approve", "VP-1", "2023-06-30", "--zaaknummer", "Z-1", "--datum", "2023-07-18");
        List<String> command = new ArrayList<>(List.of("publish", "VP-1", "2023-06-30"));
        command.addAll(List.of(more));
        return caller.types(command.toArray(String[]::new));
    }

    @Test
    void withoutTheSheetItIsSaidWhatToAdd() {
        assertThat(refusalOf(TrackerFile.inOrder()))
                .isEqualTo(
                        """
                          De tracker heeft geen leesbaar blad Geïnformeerd. Voeg het toe, met de kolommen Partij, Datum en Reden niet.
                          inspecties
                          griffie
                        """);
    }

    @Test
    void aSheetWithoutTheColumnOfPartiesCountsAsNone() {
        assertThat(refusalOf(TrackerFile.inOrder()
                        .withSheet("Geïnformeerd", List.of("Naam", "Datum"), List.of("inspecties", "10-07-2023"))))
                .startsWith("  De tracker heeft geen leesbaar blad Geïnformeerd.");
    }

    @Test
    void emptyRowsAreNobody() {
        assertThat(refusalOf(informed(List.of("", "", ""), List.of("", "", ""), List.of("Melders", "10-07-2023"))))
                .isEqualTo(
                        """
                          inspecties: staat er niet in. Vul een rij in: Geïnformeerd!A5 (Partij), Geïnformeerd!B5 (Datum), Geïnformeerd!C5 (Reden niet)
                          griffie: staat er niet in. Vul een rij in: Geïnformeerd!A6 (Partij), Geïnformeerd!B6 (Datum), Geïnformeerd!C6 (Reden niet)
                        """);
    }

    @Test
    void anotherSpellingOfTheNameIsTheSamePartyAndALikelySlipIsAskedAbout() {
        assertThat(refusalOf(informed(List.of(" GRIFFIE. ", "10-07-2023"), List.of("insepcties", "10-07-2023"))))
                .isEqualTo("  inspecties: bedoelt u ‘insepcties’ in Geïnformeerd!A3? Schrijf daar dan ‘inspecties’\n");
    }

    @Test
    void aRowWithNeitherDateNorReasonIsPointedAt() {
        assertThat(refusalOf(informed(List.of("Inspecties", "", "geen toezicht"), List.of("Griffie", "", ""))))
                .isEqualTo("  griffie: vul Geïnformeerd!B3 (Datum) of Geïnformeerd!C3 (Reden niet)\n");
    }

    @Test
    void aDateThatCannotBeReadIsNoDate() {
        assertThat(refusalOf(informed(List.of("Inspecties", "vorige week"), List.of("Griffie", "10-07-2023"))))
                .isEqualTo("  inspecties: vul Geïnformeerd!B2 (Datum) of Geïnformeerd!C2 (Reden niet)\n");
    }

    @Test
    void aDateAfterThePublicationIsTooLateUnlessTheEmbargoLastsUntilThen() {
        TrackerFile tracker = informed(List.of("Inspecties", "10-07-2023"), List.of("Griffie", "25-07-2023"));

        assertThat(refusalOf(tracker))
                .isEqualTo(
                        "  griffie: in Geïnformeerd!B3 staat 25-07-2023, en dat is na de openbaarmaking op 20-07-2023\n");
        assertThat(caller.types("publish", "VP-1", "2023-06-30", "--embargo", "2023-07-25T09:00"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aPartyThatIsNotOnTheListIsNoObstacle() {
        assertThat(publish(informed(
                        List.of("Inspecties", "10-07-2023"),
                        List.of("Griffie", "11-07-2023"),
                        List.of("De buren", ""))))
                .isEqualTo(ExitCode.DONE);
    }
}
