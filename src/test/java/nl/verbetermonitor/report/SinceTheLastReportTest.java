package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the council reads is compared with what it read last, and the rest with the delivery before. */
class SinceTheLastReportTest {

    private static final Tracker MARCH = Tracker.improvement("2023-03-31")
            .recommendation("A1")
            .measure("M1", "Status", "Niet gestart")
            .measure("M2");
    private static final Tracker JUNE = Tracker.improvement("2023-06-30")
            .recommendation("A1")
            .measure("M1")
            .measure("M2", "Status", "Vraagt aandacht")
            .done("M3", "2023-06-01");
    private static final Tracker SEPTEMBER = Tracker.improvement("2023-09-30")
            .recommendation("A1")
            .done("M1", "2023-09-01")
            .measure("M2", "Status", "Vraagt aandacht", "Gereed gepland", day("2024-02-01"))
            .done("M3", "2023-06-01");

    private static ReportSources september() {
        return Tracker.sources(MARCH, JUNE, SEPTEMBER);
    }

    private static ReportSources sinceMarch() {
        ReportSources march = Tracker.sources(MARCH);
        return SourcesWith.published(september(), new EarlierReport(march.state(), march.assessment()));
    }

    @Test
    void whereNothingWasPublishedThatIsTheDeliveryBefore() {
        assertThat(ReportText.under(september(), "Wat is veranderd sinds de vorige rapportage (30 juni 2023)"))
                .contains("Afgerond: M1 Titel van M1.")
                .noneMatch(line -> line.startsWith("Nieuw:"));
    }

    @Test
    void whatWasPublishedLastCountsHoweverManyDeliveriesCameSince() {
        assertThat(ReportText.under(
                        sinceMarch(), "Wat is veranderd sinds de vorige gepubliceerde rapportage (31 maart 2023)"))
                .contains("Afgerond: M1 Titel van M1.", "Nieuw: M3 Titel van M3.")
                .anyMatch(line -> line.contains("M2 Titel van M2 van Op schema naar Vraagt aandacht"))
                .anyMatch(line -> line.startsWith("Naar een latere datum: M2"));
    }

    @Test
    void theScoresAreComparedWithTheSameReport() {
        String now = letterLine(september());
        String since = letterLine(sinceMarch());

        assertThat(since).isNotEqualTo(now);
        assertThat(ReportText.lines(ManagementSummary.of(sinceMarch())
                        .parts()
                        .get(0)
                        .versions()
                        .get(0)))
                .contains(now)
                .anyMatch(line -> line.contains("30 juni 2023"));
    }

    private static String letterLine(ReportSources sources) {
        return ReportText.letter(sources).stream()
                .filter(line -> line.startsWith("Realisme |"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasFinishedSinceThatReportStandsAmongWhatIsCurrent() {
        assertThat(ReportText.under(september(), "Open maatregelen, en wat sinds"))
                .noneMatch(line -> line.contains("Titel van M3"));
        assertThat(ReportText.under(sinceMarch(), "Open maatregelen, en wat sinds"))
                .anyMatch(line -> line.contains("Titel van M3"));
    }
}
