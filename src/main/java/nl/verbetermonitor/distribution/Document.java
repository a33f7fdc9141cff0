package nl.verbetermonitor.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.KeptFile;

/**
 * A report or overview that can be sent: it is made, and nothing newer took its place.
 *
 * @param remarks what its reader should know besides, each a sentence; such as deliveries that did not come
 */
public record Document(ReportKind kind, Subject subject, Edition edition, List<String> remarks) implements Item {

    public Document {
        remarks = List.copyOf(remarks);
    }

    /** The name of its file outside the folder of reports. */
    String fileName() {
        return kind.fileName(edition.file().path());
    }

    /**
     * What it is about.
     *
     * @param key tells it from every other of its kind, at most 300 characters
     * @param name the number of the plan, or the portfolio holder; empty text when there is none
     * @param municipality empty text when unknown
     * @param holder of the portfolio; empty text when unknown
     * @param newest whether there is no newer peildatum of the plan or portfolio
     */
    public record Subject(
            String key, String name, String municipality, String holder, LocalDate reportingDate, boolean newest) {}

    /**
     * One version of it.
     *
     * @param version from 1
     * @param file that is sent; its owner is the id of the report or overview
     * @param stage how far it came
     * @param moments when it came so far
     * @param content what it tells, at most 64 characters: equal for versions that only look different
     */
    public record Edition(int version, KeptFile file, Stage stage, Moments moments, String content) {}

    /**
     * When it came how far.
     *
     * @param judged when what it tells was found
     * @param approved empty as long as it is not
     * @param published empty as long as it is not
     * @param embargoUntil from when the public may know
     */
    public record Moments(
            Instant judged, Optional<Instant> approved, Optional<Instant> published, Optional<Instant> embargoUntil) {

        /** When it came to a stage for an audience; that may lie ahead. Empty when it did not come so far. */
        Optional<Instant> of(Stage stage, Audience audience) {
            Optional<Instant> moment =
                    switch (stage) {
                        case CONCEPT -> Optional.of(judged);
                        case APPROVED -> approved;
                        case PUBLISHED -> published;
                    };
            return switch (audience) {
                case COUNCIL -> moment;
                case PUBLIC ->
                    moment.map(day -> embargoUntil.filter(day::isBefore).orElse(day));
            };
        }
    }
}
