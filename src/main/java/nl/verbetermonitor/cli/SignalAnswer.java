package nl.verbetermonitor.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What nobody did and somebody should know of.
 *
 * @param late deliveries that did not come, in order of the plans
 * @param clockWentBack a moment that was already there when the clock of this machine went back
 */
record SignalAnswer(List<LateLine> late, Optional<Instant> clockWentBack) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Texts.DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Texts.DUTCH).withZone(Texts.ZONE);

    public SignalAnswer {
        late = List.copyOf(late);
    }

    /**
     * A delivery that did not come.
     *
     * @param plan the Plannummer
     * @param reportingDate the newest peildatum that was delivered
     * @param expected the day by which the next one should have come
     */
    public record LateLine(String plan, @JsonProperty("peildatum") LocalDate reportingDate, LocalDate expected) {

        String sentence() {
            return Texts.text("signal.late", plan, DAY.format(reportingDate), DAY.format(expected));
        }
    }

    /** A line for each. */
    List<String> lines() {
        return Stream.concat(
                        late.stream().map(LateLine::sentence),
                        clockWentBack.stream().map(moment -> Texts.text("signal.clock", MOMENT.format(moment))))
                .toList();
    }
}
