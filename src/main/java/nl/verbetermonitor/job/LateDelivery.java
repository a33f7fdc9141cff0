package nl.verbetermonitor.job;

import java.time.LocalDate;
import nl.verbetermonitor.plan.PlanSheet;

/**
 * A delivery that did not come.
 *
 * @param plan as its newest delivery has it
 * @param expected the day by which the next one should have come
 */
public record LateDelivery(PlanSheet plan, LocalDate expected) {}
