package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.verbetermonitor.report.Chart.Mark;
import nl.verbetermonitor.report.Chart.Point;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The S-curve and what it says in words. */
class ProgressFigureTest {

    private static Tracker plan(String date) {
        return Tracker.improvement(date).recommendation("A1");
    }

    private static Block block(Tracker... deliveries) {
        return new ProgressFigure(new Context(Tracker.sources(deliveries))).block();
    }

    private static Block.Figure figure(Tracker... deliveries) {
        return (Block.Figure) block(deliveries);
    }

    private static Chart.Progress chart(Tracker... deliveries) {
        return (Chart.Progress) figure(deliveries).chart();
    }

    private static Tracker[] quarters() {
        return new Tracker[] {
            plan("2023-03-31").measure("M1").measure("M2"),
            plan("2023-06-30").measure("M1", "Voortgang", "50%").measure("M2"),
            plan("2023-09-30")
                    .done("M1", "2023-12-31", "Gereed werkelijk", day("2023-08-01"))
                    .measure("M2", "Voortgang", "20%"),
        };
    }

    @Nested
    class AnImprovementPlan {

        @Test
        void isDrawnFromItsStartToItsEnd() {
            Chart.Axis axis = chart(quarters()).axis();

            assertThat(axis.from()).isEqualTo("2023-01-01");
            assertThat(axis.to()).isEqualTo("2023-12-31");
            assertThat(axis.ticks())
                    .extracting(Mark::label)
                    .containsExactly("jan 2023", "apr 2023", "jul 2023", "okt 2023");
        }

        @Test
        void wasPlannedEvenlyBetweenItsBends() {
            assertThat(chart(quarters()).planned().points())
                    .containsExactly(
                            new Point(day("2023-01-01"), new BigDecimal("0.000000")),
                            new Point(day("2023-12-31"), new BigDecimal("1.000000")));
        }

        @Test
        void cameAsFarAsItsDeliveriesSay() {
            assertThat(chart(quarters()).actual().points())
                    .containsExactly(
                            new Point(day("2023-01-01"), BigDecimal.ZERO),
                            new Point(day("2023-03-31"), new BigDecimal("0.000000")),
                            new Point(day("2023-06-30"), new BigDecimal("0.250000")),
                            new Point(day("2023-09-30"), new BigDecimal("0.600000")));
        }

        @Test
        void namesItsLinesAndItsDays() {
            Chart.Progress chart = chart(quarters());

            assertThat(chart.planned().label()).isEqualTo("gepland 75\u00a0%");
            assertThat(chart.actual().label()).isEqualTo("werkelijk 60\u00a0%");
            assertThat(chart.today().label()).isEqualTo("peildatum 30-09-2023");
            assertThat(chart.end()).contains(new Mark(day("2023-12-31"), "einddatum 31-12-2023"));
            assertThat(chart.range()).isEmpty();
        }

        @Test
        void saysInWordsAllThatIsDrawn() {
            assertThat(figure(quarters()).alternative())
                    .isEqualTo("Lijngrafiek van de voortgang van het plan, met start op 1 januari 2023 en einddatum 31"
                            + " december 2023. Op de peildatum 30 september 2023 was 75\u00a0% gepland en is 60\u00a0%"
                            + " werkelijk gereed. Werkelijk gereed op de 3 peildata: 0\u00a0% op 31-03-2023, 25\u00a0%"
                            + " op 30-06-2023 en 60\u00a0% op 30-09-2023. Er zijn te weinig leveringen voor een prognose;"
                            + " vanaf vier leveringen is die er wel.");
        }

        @Test
        void ofManyDeliveriesTellsTheLastEight() {
            Tracker[] deliveries = new Tracker[10];
            for (int i = 0; i < deliveries.length; i++) {
                deliveries[i] = plan("2023-%02d-28".formatted(i + 1)).measure("M1", "Voortgang", i * 5 + "%");
            }

            assertThat(chart(deliveries).actual().points()).hasSize(11);
            assertThat(figure(deliveries).alternative())
                    .contains("Werkelijk gereed op de laatste 8 van de 10 peildata: 10\u00a0% op 28-03-2023,")
                    .contains("en 45\u00a0% op 28-10-2023.");
        }

        @Test
        void hasAForecastFromFourDeliveriesOn() {
            Chart.Progress chart = chart(
                    plan("2023-02-01").measure("M1"),
                    plan("2023-04-01").measure("M1", "Voortgang", "20%"),
                    plan("2023-06-01").measure("M1", "Voortgang", "30%"),
                    plan("2023-08-01").measure("M1", "Voortgang", "50%"));

            assertThat(chart.range()).isPresent();
            Chart.Progress.Range range = chart.range().orElseThrow();
            assertThat(range.label()).isEqualTo("prognose");
            assertThat(range.early()).isBefore(range.middle());
            assertThat(range.middle()).isBefore(range.late());
            assertThat(chart.axis().to()).isEqualTo(range.late());
        }

        private Tracker[] ending(String progress) {
            return new Tracker[] {
                plan("2023-02-01").measure("M1"),
                plan("2023-04-01").measure("M1"),
                plan("2023-06-01").measure("M1"),
                plan("2023-08-01").measure("M1", "Voortgang", progress)
            };
        }

        @Test
        void isNotSqueezedByABadForecast() {
            Tracker[] slow = ending("20%");

            Chart.Progress chart = chart(slow);

            assertThat(chart.axis().to()).isEqualTo("2025-12-31");
            assertThat(chart.range()).hasValueSatisfying(range -> assertThat(range.late())
                    .isAfter(chart.axis().to()));
            assertThat(figure(slow).alternative())
                    .endsWith("De grafiek eindigt op 31 december 2025; wat de prognose daarna verwacht, is niet"
                            + " getekend.");
        }

        @Test
        void doesNotDrawAForecastThatLiesBeyondIt() {
            assertThat(chart(ending("0%")).range()).isEmpty();
            assertThat(chart(ending("0%")).axis().to()).isEqualTo("2025-12-31");
            assertThat(figure(ending("0%")).alternative())
                    .contains("niet binnen tien jaar gereed")
                    .endsWith("niet getekend.");
        }

        @Test
        void withoutDatesHasASentence() {
            assertThat(block(plan("2023-06-30").measure("M1", "Gereed gepland", "")))
                    .isEqualTo(Block.Paragraph.of(
                            "Er is geen beeld van het verloop, want geen enkele maatregel heeft een datum."));
        }

        @Test
        void withoutAnEndEndsWithItsLastMeasure() {
            Tracker endless = plan("2023-06-30").plan("Einddatum", "").measure("M1");

            assertThat(chart(endless).axis().to()).isEqualTo("2023-12-31");
            assertThat(chart(endless).end()).isEmpty();
            assertThat(figure(endless).alternative()).contains("met start op 1 januari 2023 en zonder einddatum.");
        }

        @Test
        void deliveredBeforeItsStartIsDrawnFromThatDay() {
            Chart.Progress chart = chart(plan("2022-12-01").measure("M1"));

            assertThat(chart.axis().from()).isEqualTo("2022-12-01");
            assertThat(chart.actual().points()).extracting(Point::date).containsExactly(day("2022-12-01"));
        }
    }

    @Nested
    class AnIncident {

        private Tracker incident(String date) {
            return Tracker.incident(date)
                    .recommendation("A1")
                    .measure("L1", "Gereed gepland", day("2023-05-17"))
                    .measure("L2", "Start gepland", day("2023-02-03"), "Gereed gepland", day("2023-06-19"));
        }

        @Test
        void isPlannedAtNoOtherDaysThanItsStartPeildataAndEnd() {
            assertThat(chart(incident("2023-03-01"), incident("2023-06-30"))
                            .planned()
                            .points())
                    .extracting(Point::date)
                    .containsExactlyElementsOf(
                            List.of(day("2023-01-01"), day("2023-03-01"), day("2023-06-30"), day("2023-12-31")));
        }

        @Test
        void ofOneActionIsNotDrawn() {
            assertThat(block(Tracker.incident("2023-03-01").recommendation("A1").measure("L1")))
                    .isEqualTo(Block.Paragraph.of("Het verloop is niet getekend, omdat het over één actie gaat."));
        }
    }
}
