package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.Recommendation;

/**
 * A recommendation in the state of its plan at a peildatum.
 *
 * @param recommendation its last row
 * @param included whether the delivery at the peildatum has it; if not, it counts on with its last row
 * @param originalText what the first delivery said
 * @param firstIncluded the peildatum of the first delivery that had it
 * @param previous its row in the state at the delivery before
 */
public record RecommendationLine(
        Recommendation recommendation,
        boolean included,
        String originalText,
        LocalDate firstIncluded,
        Optional<Recommendation> previous) {}
