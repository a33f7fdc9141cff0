package nl.verbetermonitor.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.history.Audit;

/**
 * What somebody did.
 *
 * @param number counts on, with gaps
 * @param actor the account; empty when it is not known
 * @param action the command, or what a run did
 * @param plan the Plannummer in lower case; empty when it is about no plan
 * @param about why, or what was decided
 */
record AuditLine(
        long number,
        Instant at,
        Optional<String> actor,
        String action,
        Optional<String> plan,
        @JsonProperty("peildatum") Optional<LocalDate> reportingDate,
        String about) {

    static AuditLine of(Audit.Entry entry) {
        return new AuditLine(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.plan(),
                entry.reportingDate(),
                entry.about());
    }

    /** One line. */
    String sentence() {
        String object = Stream.of(plan, reportingDate.map(LocalDate::toString), Optional.of(about))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Texts.text(
                "audit.line",
                String.valueOf(number),
                Moments.text(at),
                actor.orElseGet(() -> Texts.text("audit.unknown")),
                action,
                object);
    }
}
