package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a workbook that was not made for us is said what looks like a tracker. */
class UnmappedWorkbookTest {

    @Test
    void aSheetThatLooksLikeATableIsToldWithItsColumnsAndWhatIsMissing(@TempDir Path folder) {
        try (Workbook workbook = ForeignWorkbooks.open(folder, ForeignWorkbooks.poam(folder))) {
            TakenIn taken = TakenIn.of(workbook);

            assertThat(taken.found())
                    .containsExactly(
                            "SHEET_MISSING", "SHEET_MISSING", "SHEET_MISSING", "SHEET_RESEMBLES Open POA&M Items");
            Finding likeness = taken.finding(FindingCode.SHEET_RESEMBLES);
            assertThat(likeness.expected()).isEqualTo("Maatregelen");
            assertThat(likeness.found())
                    .startsWith("kopregel op regel 5; herkend: POAM ID (Nr)")
                    .contains("Point of Contact (Eigenaar)", "Scheduled Completion Date (Gereed gepland)")
                    .endsWith("; ontbreekt: Aanbeveling");
            assertThat(likeness.message()).contains("template --mapping-from");
        }
    }

    @Test
    void anUnknownSheetThatLooksLikeNothingIsUnknownAndNoMore() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Kladblok").row("Nog te doen", "Wie").row("Bellen", "Jan");

        assertThat(TakenIn.of(tracker).found()).containsExactly("SHEET_UNKNOWN Kladblok");
    }

    @Test
    void aTableThatTheTrackerHasIsNotLookedForElsewhere() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Oude lijst").row("Nr", "Aanbeveling", "Maatregel", "Status", "Eigenaar");

        assertThat(TakenIn.of(tracker).found()).containsExactly("SHEET_UNKNOWN Oude lijst");
    }

    @Test
    void aHeadingThatHasOurOwnNameIsNamedOnce() {
        Tracker tracker = Tracker.small().without("Maatregelen");
        tracker.sheet("Maatregelen 2024").row("Nr *", "Aanbeveling *", "Maatregel *", "Status *", "Deadline");
        Finding likeness = TakenIn.of(tracker).finding(FindingCode.SHEET_RESEMBLES);

        assertThat(likeness.found())
                .isEqualTo("kopregel op regel 1;"
                        + " herkend: Nr, Aanbeveling, Maatregel, Deadline (Gereed gepland), Status");
        assertThat(likeness.message()).contains("‘Maatregelen’", "geef het dan die naam");
    }

    @Test
    void aNearMissOfAColumnIsRecognisedAsSuch() {
        Tracker tracker = Tracker.small().without("Maatregelen");
        tracker.sheet("Werkvoorraad").row("Nr", "Actie", "Actiehoudr", "Deadline");

        assertThat(TakenIn.of(tracker).finding(FindingCode.SHEET_RESEMBLES).found())
                .contains("Actiehoudr (misschien Eigenaar)");
    }

    @Test
    void personalDataInAHeaderAreNotRepeated() {
        Tracker tracker = Tracker.small().without("Maatregelen");
        tracker.sheet("Werkvoorraad").row("Nr", "Actie", "Deadline\njan@voorbeeld.nl", "Eigenaar", "Status");

        assertThat(TakenIn.of(tracker).findings)
                .extracting(Finding::found)
                .noneMatch(found -> found.contains("voorbeeld.nl"));
    }
}
