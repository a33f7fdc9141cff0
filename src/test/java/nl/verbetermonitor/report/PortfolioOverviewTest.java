package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Nr;
import org.junit.jupiter.api.Test;

/** What a portfolio holder reads over all own plans. */
class PortfolioOverviewTest {

    private static Report overview(ReportSources... plans) {
        return PortfolioOverview.of(
                new PortfolioSources("Wethouder Jeugd", Arrays.asList(plans), Map.of(), 1, HouseStyle.defaults()));
    }

    private static List<String> lines(ReportSources... plans) {
        return lines(overview(plans));
    }

    private static List<String> lines(PortfolioSources sources) {
        return lines(PortfolioOverview.of(sources));
    }

    private static List<String> lines(Report overview) {
        return ReportText.lines(overview.parts().get(0).versions().get(0));
    }

    private static ReportSources plan(String number, String date, Object... cells) {
        return Tracker.sources(Tracker.improvement(date)
                .plan("Plannummer", number)
                .recommendation("A1")
                .measure("M1", cells));
    }

    @Test
    void itSaysForWhomWhereAndHowOldTheNewestFiguresAre() {
        assertThat(lines(plan("P-1", "2023-06-30"), plan("P-2", "2023-09-30")))
                .startsWith(
                        "Portefeuilleoverzicht",
                        "Wethouder Jeugd · gemeente Voorbeeldstad · stand per 30 september 2023");
    }

    @Test
    void eachVerdictHasItsScoreAndItsTrend() {
        ReportSources plan = Tracker.sources(
                Tracker.improvement("2023-06-30").recommendation("A1").measure("M1", "Waarborgen", ""),
                Tracker.improvement("2023-09-30").recommendation("A1").measure("M1"));

        assertThat(lines(plan))
                .anyMatch(line -> line.startsWith("P-1\nBeter plan | 30-09-2023 | ")
                        && line.contains("norm gehaald\n80,0 · gelijk | norm gehaald\n92,5 · ↑ 22,4 hoger | "));
    }

    @Test
    void thePlanWithTheWorstVerdictsStandsFirstAndThoseAlikeByNumber() {
        ReportSources uncovered = Tracker.sources(
                Tracker.improvement("2023-09-30").plan("Plannummer", "P-3").recommendation("A1", "Prioriteit", "Hoog"));

        assertThat(lines(plan("P-2", "2023-09-30"), uncovered, plan("P-1", "2023-09-30")))
                .filteredOn(line -> line.matches("P-\\d Beter plan"))
                .containsExactly("P-3 Beter plan", "P-1 Beter plan", "P-2 Beter plan");
    }

    @Test
    void aDeliveryThatDidNotComeIsNamedWithTheDayItWasExpected() {
        PortfolioSources sources = new PortfolioSources(
                "Wethouder Jeugd",
                List.of(plan("P-1", "2023-06-29"), plan("P-2", "2023-06-30")),
                Map.of(Nr.of("p-1"), LocalDate.of(2023, 9, 29)),
                1,
                HouseStyle.defaults());

        assertThat(lines(sources))
                .contains("Van plan P-1 is sinds 29 juni 2023 geen levering gekomen;"
                        + " verwacht was er een vóór 29 september 2023.")
                .noneMatch(line -> line.startsWith("Van plan P-2"));
    }

    @Test
    void whenAllCameItSaysSo() {
        assertThat(lines(plan("P-2", "2023-09-30")))
                .contains("Elke levering die vóór 30 september 2023 was verwacht, is gekomen.");
    }

    @Test
    void aPlanTellsWhatNeedsADecisionOrThatNothingDoes() {
        assertThat(lines(plan("P-1", "2023-09-30", "Gereed gepland", day("2023-09-29"))))
                .contains("M1 Titel van M1: 1 dag over de eerste datum, 29 september 2023.");
        assertThat(lines(plan("P-1", "2023-09-30"))).contains("Er is nu niets dat een besluit vraagt.");
    }

    @Test
    void oneExampleMarksTheWhole() {
        ReportSources example = Tracker.sources(Tracker.improvement("2023-09-30")
                .plan("Voorbeeld", "Ja")
                .recommendation("A1")
                .measure("M1"));

        assertThat(overview(example, plan("P-2", "2023-09-30")).marking()).isEqualTo("CONCEPT · VOORBEELD");
        assertThat(overview(plan("P-2", "2023-09-30")).marking()).isEqualTo("CONCEPT");
    }

    @Test
    void ofAnIncidentNothingIsToldThatIsHidden() {
        ReportSources incident = Tracker.sources(Tracker.incident("2023-09-30")
                .recommendation("A1")
                .measure(
                        "L1", "Stap", "Onderzoek", "Status", "Vertraagd", "Bijsturing", "geheim", "Oorzaak", "geheim"));

        assertThat(lines(incident))
                .contains("L1 Onderzoek: status Vertraagd.")
                .noneMatch(line -> line.contains("geheim") || line.contains("Titel van"));
    }

    @Test
    void theSameSourcesGiveAnEqualModel() {
        ReportSources plan = plan("P-1", "2023-09-30");

        assertThat(overview(plan)).isEqualTo(overview(plan));
    }
}
