package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.report.Chart.Mark;
import nl.verbetermonitor.report.Chart.Timeline;
import nl.verbetermonitor.report.Chart.Timeline.Row;
import org.junit.jupiter.api.Test;

/** The steps of an incident against their own terms, which run from 2 January 2023. */
class StepTimelineTest {

    private static ReportSources sources(String date) {
        return Tracker.sources(Tracker.incident(date)
                .recommendation("A1")
                .done("L1", "2023-01-03", "Stap", "Opdracht beëindigd")
                .done("L2", "2023-01-04", "Stap", "Nazorg aangeboden")
                .done("L3", "2023-02-20", "Stap", "Raad geïnformeerd")
                .measure("L4", "Stap", "Onderzoek")
                .measure("L5", "Stap", "Overige cliënten in beeld")
                .measure("L6", "Stap", "Melders beschermd", "Status", "Vervallen", "Reden vervallen", "Elders belegd")
                .measure("L7", "Stap", "Evaluatie"));
    }

    private static Block.Figure figure(String date) {
        return ReportText.blocks(sources(date)).stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(figure -> figure.chart() instanceof Timeline)
                .findFirst()
                .orElseThrow();
    }

    private static Timeline timeline(String date) {
        return (Timeline) figure(date).chart();
    }

    private static Row row(String date, String step) {
        return timeline(date).rows().stream()
                .filter(row -> row.label().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStepStandsOnTheDayItWasDoneOrIsStillAwaited() {
        assertThat(row("2023-03-01", "Opdracht beëindigd"))
                .isEqualTo(new Row(
                        "Opdracht beëindigd",
                        Optional.of(day("2023-01-03")),
                        Optional.of(day("2023-01-03")),
                        Symbol.CHECK,
                        "binnen eigen termijn"));
        assertThat(row("2023-03-01", "Raad geïnformeerd").outcome()).isEqualTo("na eigen termijn");
        assertThat(row("2023-03-01", "Onderzoek").outcome()).isEqualTo("termijn loopt");
        assertThat(row("2023-03-01", "Overige cliënten in beeld").outcome()).isEqualTo("niet gereed, termijn voorbij");
        assertThat(row("2023-03-01", "Melders beschermd").outcome()).isEqualTo("vervallen met reden");
        assertThat(row("2023-03-01", "Leverancier aangesproken").outcome())
                .isEqualTo("niet opgenomen, termijn voorbij");
        assertThat(row("2023-03-01", "Contract aangescherpt").outcome()).isEqualTo("niet opgenomen");
    }

    @Test
    void stepsThatTouchPersonsAndThoseWithoutATermAreLeftOut() {
        assertThat(timeline("2023-03-01").rows())
                .extracting(Row::label)
                .doesNotContain(
                        "Contact met getroffen cliënten",
                        "Nazorg aangeboden",
                        "Gewezen op aangifte en ondersteuning",
                        "Dossieroverdracht",
                        "Evaluatie");
        assertThat(figure("2023-03-01").toString()).doesNotContain("2023-01-04", "04-01-2023", "Nazorg", "Contact met");
    }

    @Test
    void itRunsFromTheReportToALittleBeyondTheLastTerm() {
        assertThat(timeline("2023-03-01").axis().from()).isEqualTo("2023-01-02");
        assertThat(timeline("2023-03-01").axis().to()).isEqualTo("2023-07-14");
        assertThat(timeline("2023-09-30").axis().to()).isEqualTo("2023-10-14");
        assertThat(timeline("2023-03-01").today().label()).isEqualTo("peildatum 01-03-2023");
    }

    @Test
    void itsLastDayIsNamed() {
        assertThat(timeline("2023-03-01").axis().ticks())
                .extracting(Mark::label)
                .containsExactly("apr 2023", "04-07-2023");
        assertThat(timeline("2023-09-30").axis().ticks())
                .extracting(Mark::label)
                .containsExactly("apr 2023", "jul 2023", "30-09-2023");
    }

    @Test
    void itIsToldInWords() {
        assertThat(figure("2023-03-01").alternative())
                .startsWith(
                        "Tijdlijn van 11 stappen tegenover de eigen termijn, vanaf 2 januari 2023, met de peildatum 1 maart"
                                + " 2023. Opdracht beëindigd: gereed op 03-01-2023, termijn tot en met 03-01-2023, binnen eigen"
                                + " termijn; ")
                .contains("Onderzoek: termijn tot en met 04-07-2023, termijn loopt; ");
    }

    @Test
    void aSentenceStandsBeforeIt() {
        List<String> annex = ReportText.under(sources("2023-03-01"), "Bijlage 4");

        assertThat(annex)
                .anyMatch(line -> line.startsWith("De grijze balk is de eigen termijn vanaf de melding.")
                        && line.endsWith("Stappen die betrokkenen direct raken, staan er niet in."));
    }
}
