package nl.verbetermonitor.assessment;

import java.util.List;

/**
 * A hard rule that bites.
 *
 * @param rule which one
 * @param rows the Nr of the rows, or the names of the steps, that make it bite
 */
public record HardRuleHit(HardRule rule, List<String> rows) {
    public HardRuleHit {
        rows = List.copyOf(rows);
    }
}
