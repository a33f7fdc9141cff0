package nl.verbetermonitor.assessment;

import java.util.List;

/**
 * A hard rule that bites.
 *
 * @param rule which one
 * @param ceiling the best verdict that it leaves
 * @param rows the Nr of the rows, or the names of the steps, that make it bite; none for {@link HardRule#NO_RECOMMENDATION}
 */
public record HardRuleHit(HardRule rule, Verdict ceiling, List<String> rows) {
    public HardRuleHit {
        rows = List.copyOf(rows);
    }
}
