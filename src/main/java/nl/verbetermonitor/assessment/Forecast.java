package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.Optional;

/** When the plan may be finished, resampled from its own pace so far. */
public sealed interface Forecast {

    /** Fewer than four deliveries: nothing can be said. */
    record TooFewDeliveries() implements Forecast {}

    /**
     * The range of finish dates; a part is empty when that share of the futures is not finished within ten years.
     *
     * @param p10 one in ten futures is finished by this day
     * @param p50 half of them
     * @param p90 nine in ten
     */
    record Range(Optional<LocalDate> p10, Optional<LocalDate> p50, Optional<LocalDate> p90) implements Forecast {}
}
