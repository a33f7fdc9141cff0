package nl.verbetermonitor.distribution;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.verbetermonitor.history.Receipts;
import nl.verbetermonitor.history.Receipts.Message;
import nl.verbetermonitor.history.Receipts.Receipt;
import nl.verbetermonitor.history.Receipts.State;

/**
 * What has to be sent, as it follows from history: to each reader whatever came to the stage they wait for since they were
 * first named, and never the same content twice.
 */
final class Due {

    /** Mail needs a domain in its identity; what stands in folders has one of its own. */
    private static final String NO_DOMAIN = "folder.invalid";

    private final DistributionSettings settings;
    private final Receipts receipts;
    private final Clock clock;
    private final long run;

    Due(DistributionSettings settings, Receipts receipts, Clock clock, long run) {
        this.settings = settings;
        this.receipts = receipts;
        this.clock = clock;
        this.run = run;
    }

    /** The parcels that did not arrive yet, in the order of the routes and then of the documents; none of them twice. */
    List<Parcel> among(List<Document> documents) {
        Map<String, Parcel> parcels = new LinkedHashMap<>();
        for (Route route : settings.routes()) {
            for (Destination destination : route.destinations()) {
                Instant since = since(route, destination);
                for (Document document : newest(documents, route)) {
                    if (isNow(document, route, since)) {
                        Parcel parcel = Parcel.of(document, destination, domain(destination));
                        if (!arrived(parcel, document, route.from())) {
                            parcels.putIfAbsent(parcel.message().key(), parcel);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(parcels.values());
    }

    /** What a route takes, and of each report or overview only the newest version among that: never an old attachment. */
    private static Collection<Document> newest(List<Document> documents, Route route) {
        Map<String, Document> newest = new LinkedHashMap<>();
        documents.stream()
                .filter(route::takes)
                .forEach(document -> newest.merge(
                        document.subject().key(),
                        document,
                        BinaryOperator.maxBy(
                                Comparator.comparing(one -> one.edition().version()))));
        return newest.values();
    }

    /** Asked of every reader in every run: that is how it is known when a reader was first named. */
    private Instant since(Route route, Destination destination) {
        Instant known = receipts.since(
                Parcel.hash(List.of(
                        route.kind().name(),
                        route.municipality().map(Route::compared).orElse(""),
                        route.holder().map(Route::compared).orElse(""),
                        route.from().name(),
                        route.audience().name(),
                        destination.channel(),
                        destination.recipient())),
                run);
        return settings.since().orElse(known);
    }

    /** A concept tells how things stand, so that only the newest counts; what people decided to send goes whatever its age. */
    private boolean isNow(Document document, Route route, Instant since) {
        boolean stillCounts = document.edition().stage() != Stage.CONCEPT
                || document.subject().newest();
        return stillCounts
                && document.edition()
                        .moments()
                        .of(route.from(), route.audience())
                        .filter(moment -> !moment.isBefore(since) && !moment.isAfter(clock.instant()))
                        .isPresent();
    }

    private String domain(Destination destination) {
        return destination instanceof Destination.Mailbox
                ? settings.mail().map(mail -> mail.from().domain()).orElse(NO_DOMAIN)
                : NO_DOMAIN;
    }

    private boolean arrived(Parcel parcel, Document document, Stage from) {
        return receipts
                .of(
                        parcel.message().kind(),
                        parcel.message().content(),
                        parcel.message().channel(),
                        parcel.message().recipient())
                .stream()
                .filter(receipt -> receipt.state() == State.SENT)
                .map(Receipt::message)
                .filter(message -> message.about().equals(parcel.message().about()))
                .anyMatch(message -> message.key().equals(parcel.message().key()) || tellsAll(message, document, from));
    }

    /**
     * Whether a reader who has another version needs not have this one: it only looks different, or only came a stage further
     * than the reader waits for. A second decision at the same stage is news.
     */
    private static boolean tellsAll(Message message, Document document, Stage from) {
        Stage had = Stage.valueOf(message.stage());
        boolean decidedAgain = had != Stage.CONCEPT && had == document.edition().stage();
        return from.includes(had) && !decidedAgain;
    }
}
