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
 * @param conflicts cells to be settled before anything is published about them, in order of plan and reporting date
 * @param clockWentBack a moment that was already there when the clock of this machine went back
 */
record SignalAnswer(List<LateLine> late, List<ConflictLine> conflicts, Optional<Instant> clockWentBack) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Texts.DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Texts.DUTCH).withZone(Texts.ZONE);

    public SignalAnswer {
        late = List.copyOf(late);
        conflicts = List.copyOf(conflicts);
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

    /**
     * Cells that contradict something. What they say stands in the annotated copy, and nowhere else: it may be about clients
     * of another municipality.
     *
     * @param plan the Plannummer
     * @param finding the code of the finding, such as {@code published-differs}
     * @param cells such as {@code Aantallen!D2}; at least one
     */
    public record ConflictLine(
            String plan, @JsonProperty("peildatum") LocalDate reportingDate, String finding, List<String> cells) {

        public ConflictLine {
            cells = List.copyOf(cells);
        }

        String sentence() {
            return Texts.text("signal." + finding, plan, DAY.format(reportingDate), String.join(", ", cells));
        }
    }

    /** A line for each. */
    List<String> lines() {
        return Stream.of(
                        late.stream().map(LateLine::sentence),
                        conflicts.stream().map(ConflictLine::sentence),
                        clockWentBack.stream().map(moment -> Texts.text("signal.clock", MOMENT.format(moment))))
                .flatMap(lines -> lines)
                .toList();
    }
}
