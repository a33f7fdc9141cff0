package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All that the overview for one portfolio holder is made of.
 *
 * @param holder as the newest tracker writes it
 * @param plans those of the holder in one municipality, each at its newest peildatum, in order of plan number; at least one
 * @param daysBetweenDeliveries how many days after its peildatum the next delivery of a plan is expected, at least 1
 * @param reportVersion from 1
 * @param style what the municipality decided about its reports
 */
public record PortfolioSources(
        String holder, List<ReportSources> plans, int daysBetweenDeliveries, int reportVersion, HouseStyle style) {

    public PortfolioSources {
        plans = List.copyOf(plans);
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
