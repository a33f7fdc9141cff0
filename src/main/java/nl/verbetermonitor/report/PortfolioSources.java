package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Nr;

/**
 * All that the overview for one portfolio holder is made of.
 *
 * @param holder as the newest tracker writes it
 * @param plans those of the holder in one municipality, each at its newest peildatum, in order of plan number; at least one
 * @param missing the days by which deliveries that did not come were expected, by plan
 * @param reportVersion from 1
 * @param style what the municipality decided about its reports
 */
public record PortfolioSources(
        String holder, List<ReportSources> plans, Map<Nr, LocalDate> missing, int reportVersion, HouseStyle style) {

    public PortfolioSources {
        plans = List.copyOf(plans);
        missing = Map.copyOf(missing);
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("A portfolio has at least one plan");
        }
    }

    /** The newest peildatum in it. */
    public LocalDate newestReportingDate() {
        return plans.stream()
                .map(plan -> plan.state().reportingDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
