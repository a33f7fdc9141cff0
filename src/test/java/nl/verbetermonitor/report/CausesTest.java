package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.report.SupplementSources.Basis;
import org.junit.jupiter.api.Test;

/** Which corrections a change follows from. */
class CausesTest {

    private static final Correction FIRST = status("L1", 2);
    private static final Correction SECOND = status("L2", 3);

    private static Correction status(String nr, int row) {
        FactRow before = new FactRow(SheetName.MEASURES, row, Map.of(Column.MEASURE_STATUS, Status.ON_SCHEDULE));
        FactRow now = new FactRow(SheetName.MEASURES, row, Map.of(Column.MEASURE_STATUS, Status.NEEDS_ATTENTION));
        return new Correction(
                Tracker.day("2023-06-30"),
                SheetName.MEASURES,
                new CellRef("Maatregelen", row, 4),
                nr,
                Optional.of(Column.MEASURE_STATUS),
                Optional.of(before),
                Optional.of(now));
    }

    private static ReportSources with(String statusOfFirst, String statusOfSecond) {
        return Tracker.sources(Tracker.incident("2023-06-30")
                .recommendation("A1")
                .measure("L1", "Stap", "Onderzoek", "Status", statusOfFirst)
                .measure("L2", "Stap", "Onderzoek", "Status", statusOfSecond));
    }

    private static List<Correction> causes(ReportSources now, Map<Set<Correction>, ReportSources> without) {
        ReportSources before = with("Op schema", "Op schema");
        SupplementSources sources = new SupplementSources(
                now,
                before,
                Optional.empty(),
                Basis.SAME_DATE,
                List.of(FIRST, SECOND),
                corrections -> Objects.requireNonNull(without.get(corrections)));
        List<Difference> differences =
                Difference.in(sources, new Context(before, "supplement"), new Context(now, "supplement"));
        Difference step = differences.stream()
                .filter(difference -> difference.key().equals(new Said.Key(Topic.STEPS, "Onderzoek", "Status")))
                .findFirst()
                .orElseThrow();
        return Causes.of(sources, differences).of(step);
    }

    @Test
    void whatWouldBeSaidOtherwiseWithoutACorrectionFollowsFromIt() {
        List<Correction> causes = causes(
                with("Vertraagd", "Op schema"),
                Map.of(
                        Set.of(FIRST), with("Op schema", "Op schema"),
                        Set.of(SECOND), with("Vertraagd", "Op schema"),
                        Set.of(FIRST, SECOND), with("Op schema", "Op schema")));

        assertThat(causes).containsExactly(FIRST);
    }

    @Test
    void whereEachOfTwoIsEnoughItFollowsFromBoth() {
        List<Correction> causes = causes(
                with("Afgerond", "Afgerond"),
                Map.of(
                        Set.of(FIRST), with("Op schema", "Afgerond"),
                        Set.of(SECOND), with("Afgerond", "Op schema"),
                        Set.of(FIRST, SECOND), with("Op schema", "Op schema")));

        assertThat(causes).containsExactly(FIRST, SECOND);
    }

    @Test
    void whereNoneMattersItFollowsFromNone() {
        ReportSources now = with("Vertraagd", "Op schema");

        assertThat(causes(now, Map.of(Set.of(FIRST), now, Set.of(SECOND), now, Set.of(FIRST, SECOND), now)))
                .isEmpty();
    }
}
