package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.verbetermonitor.report.Chart.Point;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bijlage 3: streefwaarden. */
class TargetAnnexTest {

    private static Tracker plan(String date) {
        return Tracker.improvement(date).recommendation("A1").measure("M1");
    }

    private static Tracker indicator(Tracker tracker, Object... more) {
        List<Object> cells = new ArrayList<>(List.of(
                "Nr",
                "I1",
                "Indicator",
                "Op tijd",
                "Eenheid",
                "dagen",
                "Nulmeting",
                60,
                "Datum nulmeting",
                day("2023-01-01"),
                "Streefwaarde",
                30,
                "Streefdatum",
                day("2023-12-31")));
        cells.addAll(List.of(more));
        return tracker.row("Indicatoren", cells.toArray());
    }

    private static Tracker measured(Tracker tracker, String date, Object value) {
        return tracker.row("Metingen", "Indicator", "I1", "Datum", day(date), "Waarde", value);
    }

    private static List<String> annex(Tracker... deliveries) {
        return ReportText.under(Tracker.sources(deliveries), "Bijlage 3");
    }

    private static String row(Tracker... deliveries) {
        List<String> lines = annex(deliveries);
        return lines.get(lines.size() - 1);
    }

    @Nested
    class AnIndicator {

        @Test
        void showsWhereItBeganWhereItMustComeAndWhereItIs() {
            assertThat(row(measured(measured(indicator(plan("2023-07-02")), "2023-03-31", 55), "2023-06-30", 47.5)))
                    .isEqualTo("I1 Op tijd, in dagen | 60 | 30 | 31-12-2023 | 45 | 47,5 |"
                            + " 30-06-2023 | Lijngrafiek; de weg is: 60\u00a0dagen op 01-01-2023 en 30\u00a0dagen op"
                            + " 31-12-2023. Gemeten: 55\u00a0dagen op 31-03-2023 en 47,5\u00a0dagen op 30-06-2023.");
        }

        @Test
        void keepsAShortUnitBesideItsNumbers() {
            assertThat(row(indicator(plan("2023-07-02"), "Eenheid", "fte")))
                    .startsWith("I1 Op tijd | 60\u00a0fte | 30\u00a0fte | ");
        }

        @Test
        void showsAChangedTargetBesideTheOriginal() {
            assertThat(row(
                            indicator(plan("2023-06-30")),
                            indicator(plan("2023-09-30"), "Streefwaarde", 40, "Streefdatum", day("2024-03-31"))))
                    .startsWith("I1 Op tijd, in dagen | 60 | 40 (eerst 30) | 31-03-2024 (eerst" + " 31-12-2023) | ");
        }

        @Test
        void thatWasNotMeasuredRecentlySaysSo() {
            assertThat(row(measured(indicator(plan("2023-09-29")), "2023-03-31", 55)))
                    .contains("| 55 | 31-03-2023 |");
            assertThat(row(measured(indicator(plan("2023-09-30")), "2023-03-31", 55)))
                    .contains("| 55 | 31-03-2023 (langer dan 183 dagen geleden) |");
        }

        @Test
        void thatWasNeverMeasuredSaysSo() {
            assertThat(row(measured(indicator(plan("2023-06-30")), "2023-07-01", 55)))
                    .contains("| geen meting | – |")
                    .endsWith("Er is niets gemeten.");
        }

        @Test
        void withoutNumbersHasDashes() {
            assertThat(row(indicator(
                            plan("2023-06-30"),
                            "Nulmeting",
                            "n.t.b.",
                            "Streefwaarde",
                            "n.t.b.",
                            "Streefdatum",
                            "n.t.b.")))
                    .isEqualTo("I1 Op tijd, in dagen | – | – | – | – | geen meting | – | geen verloop");
        }

        @Test
        void thatIsNoLongerIncludedSaysSo() {
            assertThat(row(indicator(plan("2023-06-30")), plan("2023-09-30")))
                    .startsWith("I1 Op tijd, in dagen, niet meer opgenomen | ");
        }

        @Test
        void isDrawnFromBaselineToTarget() {
            Tracker tracker = measured(
                    measured(measured(indicator(plan("2023-07-02")), "2023-06-30", 47), "2023-03-31", 55),
                    "2023-06-30",
                    48);

            Chart.Spark spark = ReportText.blocks(Tracker.sources(tracker)).stream()
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .filter(table -> table.kind() == TableKind.TARGETS)
                    .map(table ->
                            (Text.Picture) table.rows().get(0).get(7).parts().get(0))
                    .map(picture -> (Chart.Spark) picture.chart())
                    .findFirst()
                    .orElseThrow();

            assertThat(spark.measured())
                    .containsExactly(
                            new Point(day("2023-03-31"), new BigDecimal(55)),
                            new Point(day("2023-06-30"), new BigDecimal(48)));
            assertThat(spark.axis().from()).isEqualTo("2023-01-01");
            assertThat(spark.axis().to()).isEqualTo("2023-12-31");
            assertThat(spark.axis().ticks()).isEmpty();
        }
    }

    @Test
    void aPlanWithoutIndicatorsSaysSo() {
        assertThat(annex(plan("2023-06-30"))).containsExactly("Dit plan heeft geen indicatoren met een streefwaarde.");
    }

    @Nested
    class OfPersons {

        @Test
        void numbersAreRoundedAndNothingIsDrawn() {
            assertThat(row(measured(indicator(plan("2023-07-02"), "Telt personen", "Ja"), "2023-06-30", 43)))
                    .isEqualTo(
                            "I1 Op tijd | ongeveer 60 | ongeveer 30 | 31-12-2023 | ongeveer 45 | ongeveer 45 | 30-06-2023 |"
                                    + " niet getoond");
        }

        @Test
        void whatLiesOnTheWayToASmallNumberIsHiddenToo() {
            assertThat(row(measured(
                            indicator(plan("2023-07-02"), "Telt personen", "Ja", "Streefwaarde", 4), "2023-06-30", 7)))
                    .isEqualTo(
                            "I1 Op tijd | ongeveer 60 | niet vermeld (klein aantal) | 31-12-2023 | niet vermeld (zou een"
                                    + " klein aantal laten zien) | niet vermeld (klein aantal) | 30-06-2023 | niet getoond");
        }

        /** Thousandths, because no other number of a report has them. */
        @Property(tries = 40)
        void noSmallNumberStandsAnywhere(
                @ForAll @IntRange(min = 1, max = 9) int baseline,
                @ForAll @IntRange(min = 1, max = 9) int target,
                @ForAll @IntRange(min = 1, max = 9) int value) {
            Tracker tracker = measured(
                    indicator(
                            plan("2023-07-02"),
                            "Telt personen",
                            "Ja",
                            "Nulmeting",
                            baseline + 0.127,
                            "Streefwaarde",
                            target + 0.129),
                    "2023-06-30",
                    value + 0.131);

            assertThat(ProgressReport.of(Tracker.sources(tracker)).toString())
                    .doesNotContain(baseline + ".127", baseline + ",127")
                    .doesNotContain(target + ".129", target + ",129")
                    .doesNotContain(value + ".131", value + ",131")
                    .contains("niet getoond");
        }
    }
}
