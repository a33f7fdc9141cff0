package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfJudge;
import nl.verbetermonitor.pdf.PdfRenderer;
import org.junit.jupiter.api.Test;

/** Reports of plans that are large, nearly empty or odd are accessible and can be archived, in both forms. */
class ReportConformanceTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static Tracker large(String date) {
        Tracker tracker = Tracker.improvement(date);
        for (int i = 0; i < 20; i++) {
            tracker.recommendation("A" + i);
        }
        for (int i = 0; i < 300; i++) {
            tracker.measure(
                    "M" + i,
                    "Aanbeveling",
                    "A" + i % 20,
                    "Maatregel",
                    "Maatregel " + i + " \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD over iets dat moet gebeuren",
                    "Gereed gepland",
                    day("2023-03-01").plusDays(i),
                    "Status",
                    i % 3 == 0 ? "Vertraagd" : "Op schema",
                    "Voortgang",
                    "40%");
        }
        return tracker;
    }

    private static void conform(ReportSources sources) {
        assertThat(PdfJudge.failures(RENDERER.render(ProgressReport.of(sources))))
                .isEmpty();
        byte[] summary = RENDERER.render(ManagementSummary.of(sources));
        assertThat(PdfJudge.failures(summary)).isEmpty();
        assertThat(new PdfFile(summary).pages()).isEqualTo(1);
    }

    @Test
    void ofThreeHundredMeasures() {
        ReportSources sources = Tracker.sources(large("2023-06-30"), large("2023-09-30"));

        assertThat(new PdfFile(RENDERER.render(ProgressReport.of(sources))).pages())
                .isGreaterThan(20);
        conform(sources);
    }

    @Test
    void ofAPlanWithHardlyAnything() {
        conform(Tracker.sources(Tracker.improvement("2023-09-30")));
        conform(Tracker.sources(Tracker.incident("2023-09-30")));
    }

    @Test
    void asARaadsbrief() {
        ReportSources sources = Tracker.sources(
                Tracker.improvement("2023-09-30").recommendation("A1").measure("M1"));

        conform(SourcesWith.letter(sources, LetterStyle.usual(LetterForm.RAADSBRIEF)));
    }

    @Test
    void asARaadsbriefUnderEmbargo() {
        ReportSources sources = Tracker.sources(Tracker.improvement("2023-09-30")
                .plan("Voorbeeld", "Ja")
                .recommendation("A1")
                .measure("M1"));
        Approval approval = new Approval(
                "Z-2023-0417", LocalDate.of(2023, 10, 17), Optional.of(LocalDateTime.of(2023, 10, 20, 9, 0)));

        conform(SourcesWith.approval(SourcesWith.letter(sources, LetterStyle.usual(LetterForm.RAADSBRIEF)), approval));
    }
}
