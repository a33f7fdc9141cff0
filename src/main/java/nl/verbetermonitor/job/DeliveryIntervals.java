package nl.verbetermonitor.job;

import java.util.Map;
import nl.verbetermonitor.plan.Nr;

/**
 * How many days after its peildatum the next delivery of a plan is expected, each from 1 to {@value #LONGEST}.
 *
 * @param usual of plans that are not named
 * @param named of those that are
 */
public record DeliveryIntervals(int usual, Map<Nr, Integer> named) {

    /** About ten years. */
    public static final int LONGEST = 3660;

    private static final int QUARTER = 92;

    public DeliveryIntervals {
        named = Map.copyOf(named);
        check(usual);
        named.values().forEach(DeliveryIntervals::check);
    }

    private static void check(int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("Days between deliveries: " + days);
        }
    }

    /** A quarter for every plan: what holds where nothing was configured. */
    public static DeliveryIntervals quarterly() {
        return new DeliveryIntervals(QUARTER, Map.of());
    }

    /** Of a plan, in days. */
    int of(Nr plan) {
        return named.getOrDefault(plan, usual);
    }
}
