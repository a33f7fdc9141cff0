package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;

/**
 * How a plan is judged at a peildatum.
 *
 * @param plan Plannummer
 * @param reportingDate the peildatum
 * @param previous the peildatum of the delivery before it
 * @param criteria all three
 * @param forecast of the finish date
 * @param findings those that need the deliveries before it, in the order of the workbook
 */
public record Assessment(
        Nr plan,
        LocalDate reportingDate,
        Optional<LocalDate> previous,
        Map<Criterion, CriterionResult> criteria,
        Forecast forecast,
        List<Finding> findings) {

    public Assessment {
        criteria = Map.copyOf(criteria);
        findings = List.copyOf(findings);
    }

    /** The result of one criterion. */
    public CriterionResult criterion(Criterion criterion) {
        CriterionResult result = criteria.get(criterion);
        if (result == null) {
            throw new IllegalStateException("Not assessed on " + criterion);
        }
        return result;
    }
}
