package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Nr;

/** The deliveries of a portfolio that did not come. */
final class MissingDeliveries {

    private MissingDeliveries() {}

    /**
     * A sentence for each.
     *
     * @param missing the days by which they were expected, by plan
     * @param plans those of the portfolio, in the order of the sentences
     */
    static List<String> sentences(Map<Nr, LocalDate> missing, List<Context> plans) {
        return plans.stream()
                .flatMap(plan -> Optional.ofNullable(missing.get(plan.plan().number()))
                        .map(expected -> plan.text(
                                "portfolio.missing.plan",
                                Masthead.number(plan),
                                plan.phrases().longDate(plan.today()),
                                plan.phrases().longDate(expected)))
                        .stream())
                .toList();
    }
}
