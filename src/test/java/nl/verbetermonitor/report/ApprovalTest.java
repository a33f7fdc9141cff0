package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the pages of a report say when it is no concept any more. */
class ApprovalTest {

    private static final Approval APPROVAL = new Approval("Z-2023-001", LocalDate.of(2023, 10, 17), Optional.empty());

    private static Tracker delivery() {
        return Tracker.improvement("2023-09-30").recommendation("A1").measure("M1");
    }

    private static Approval embargoUntil(LocalDateTime moment) {
        return new Approval(APPROVAL.caseNumber(), APPROVAL.meetingDate(), Optional.of(moment));
    }

    private static String marking(ReportSources sources) {
        return ProgressReport.of(sources).marking();
    }

    @Test
    void aReportIsAConceptUntilItIsApproved() {
        ReportSources sources = Tracker.sources(delivery());

        assertThat(marking(sources)).isEqualTo("CONCEPT");
        assertThat(marking(SourcesWith.approval(sources, APPROVAL))).isEmpty();
        assertThat(ManagementSummary.of(SourcesWith.approval(sources, APPROVAL)).marking())
                .isEmpty();
    }

    @Test
    void anExampleStaysAnExample() {
        ReportSources example = Tracker.sources(delivery().plan("Voorbeeld", "Ja"));

        assertThat(marking(example)).isEqualTo("CONCEPT · VOORBEELD");
        assertThat(marking(SourcesWith.approval(example, APPROVAL))).isEqualTo("VOORBEELD");
    }

    @Test
    void theEmbargoStandsOnEveryPageWithItsMoment() {
        ReportSources sources = Tracker.sources(delivery());

        assertThat(marking(SourcesWith.approval(sources, embargoUntil(LocalDateTime.of(2023, 10, 20, 9, 5)))))
                .isEqualTo("Onder embargo tot 20 oktober 2023, 9.05 uur (Europe/Amsterdam)");
    }

    @Test
    void theLetterGivesNumberAndDayOfTheCase() {
        assertThat(ReportText.letter(SourcesWith.approval(Tracker.sources(delivery()), APPROVAL)))
                .contains("Datum B&W vergadering | 17 oktober 2023", "Zaaknummer | Z-2023-001");
    }

    @Test
    void aRaadsbriefGivesThemAsItsMarkAndDate() {
        ReportSources sources =
                SourcesWith.letter(Tracker.sources(delivery()), LetterStyle.usual(LetterForm.RAADSBRIEF));

        assertThat(ReportText.letter(SourcesWith.approval(sources, APPROVAL)))
                .contains("Kenmerk | Z-2023-001", "Datum | 17 oktober 2023");
    }

    @Test
    void thereIsNoApprovalWithoutACase() {
        assertThatThrownBy(() -> new Approval(" ", APPROVAL.meetingDate(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
