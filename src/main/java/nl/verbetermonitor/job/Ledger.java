package nl.verbetermonitor.job;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verbetermonitor.distribution.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happened in this run so far; several threads write in it. What is not in here is in history. */
final class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Map<Long, String> files = new ConcurrentHashMap<>();
    private final Set<Long> accepted = ConcurrentHashMap.newKeySet();
    private final Set<Long> unread = ConcurrentHashMap.newKeySet();
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final Map<String, RunOutcome.MappingLine> mappings = new ConcurrentHashMap<>();
    private final Queue<String> unreadable = new ConcurrentLinkedQueue<>();
    private final Set<Long> made = ConcurrentHashMap.newKeySet();
    private final Set<Long> unmade = ConcurrentHashMap.newKeySet();
    private final Set<Long> madeOverviews = ConcurrentHashMap.newKeySet();
    private final Set<Long> unmadeOverviews = ConcurrentHashMap.newKeySet();
    private final Set<Long> madeCopies = ConcurrentHashMap.newKeySet();
    private final Map<Long, RunOutcome.Writing> writtenCopies = new ConcurrentHashMap<>();
    private final Queue<RunOutcome.LogoLine> badLogos = new ConcurrentLinkedQueue<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private final Map<String, RunOutcome.Writing> written = new ConcurrentHashMap<>();
    private volatile OverdueMeasures.WithoutAddress ownersWithoutAddress =
            new OverdueMeasures.WithoutAddress(List.of(), 0);
    private final Queue<Sending> sendings = new ConcurrentLinkedQueue<>();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger assessed = new AtomicInteger();
    private final AtomicInteger brokenParts = new AtomicInteger();

    void knownFile() {
        known.incrementAndGet();
    }

    void waitingFile(String file) {
        waiting.add(file);
    }

    void unusableMapping(RunOutcome.MappingLine mapping) {
        mappings.merge(mapping.file(), mapping, RunOutcome.MappingLine::and);
    }

    /** The name is remembered here because that of a file with a citizen service number is kept nowhere else. */
    void received(long delivery, String file) {
        files.put(delivery, file);
    }

    void unreadableFile(String file, Exception cause) {
        LOG.error("A file in the input folder cannot be read", cause);
        unreadable.add(file);
    }

    void unreadDelivery(long delivery, Throwable cause) {
        LOG.error("Reading delivery {} failed", delivery, cause);
        unread.add(delivery);
    }

    void accepted(long delivery) {
        LOG.atInfo()
                .addKeyValue("what", "accepting")
                .addKeyValue("delivery", delivery)
                .addKeyValue("outcome", "accepted")
                .log("");
        accepted.add(delivery);
    }

    void assessed() {
        assessed.incrementAndGet();
    }

    void madeCopy(long delivery) {
        madeCopies.add(delivery);
    }

    void unmadeCopy(long delivery, Throwable cause) {
        LOG.error("Making the annotated copy of delivery {} failed", delivery, cause);
        writtenCopies.put(delivery, RunOutcome.Writing.FAILED);
    }

    void writtenCopy(long delivery, RunOutcome.Writing writing) {
        writtenCopies.putIfAbsent(delivery, writing);
    }

    void madeReport(long report) {
        made.add(report);
    }

    void unmadeReport(long report, Throwable cause) {
        LOG.error("Making report {} failed", report, cause);
        unmade.add(report);
    }

    void madeOverview(long overview) {
        madeOverviews.add(overview);
    }

    void unmadeOverview(long overview, Throwable cause) {
        LOG.error("Making the overview {} of a portfolio failed", overview, cause);
        unmadeOverviews.add(overview);
    }

    /** No failure: reports are made without it. */
    void badLogo(RunOutcome.LogoLine logo) {
        LOG.warn("The logo {} cannot be used: {}", logo.file(), logo.problem());
        badLogos.add(logo);
    }

    /** A file that the public may see from now on. */
    void opened(String path) {
        opened.add(path);
    }

    void written(String path, RunOutcome.Writing writing) {
        written.put(path, writing);
    }

    void unwritten(String path, Exception cause) {
        LOG.error("A file of a report cannot be written", cause);
        written.put(path, RunOutcome.Writing.FAILED);
    }

    void ownersWithoutAddress(OverdueMeasures.WithoutAddress owners) {
        ownersWithoutAddress = owners;
    }

    void tried(Sending sending) {
        sendings.add(sending);
    }

    void brokenPart(String part, Throwable cause) {
        LOG.error("Part of the run failed: {}", part, cause);
        brokenParts.incrementAndGet();
    }

    boolean hasFailures() {
        return brokenParts.get() > 0
                || !unread.isEmpty()
                || !unreadable.isEmpty()
                || !unmade.isEmpty()
                || !unmadeOverviews.isEmpty()
                || writtenCopies.containsValue(RunOutcome.Writing.FAILED)
                || written.containsValue(RunOutcome.Writing.FAILED)
                || sendings.stream().anyMatch(sending -> !sending.arrived());
    }

    Map<Long, String> files() {
        return files;
    }

    Set<Long> accepted() {
        return accepted;
    }

    Set<Long> unread() {
        return unread;
    }

    Queue<String> waiting() {
        return waiting;
    }

    /** Those that cannot be used, by their names. */
    Map<String, RunOutcome.MappingLine> mappings() {
        return mappings;
    }

    Queue<String> unreadable() {
        return unreadable;
    }

    Set<Long> made() {
        return made;
    }

    Set<Long> unmade() {
        return unmade;
    }

    Set<Long> madeOverviews() {
        return madeOverviews;
    }

    Set<Long> unmadeOverviews() {
        return unmadeOverviews;
    }

    Set<Long> madeCopies() {
        return madeCopies;
    }

    /** By the ids of the deliveries. */
    Map<Long, RunOutcome.Writing> writtenCopies() {
        return writtenCopies;
    }

    Queue<RunOutcome.LogoLine> badLogos() {
        return badLogos;
    }

    OverdueMeasures.WithoutAddress ownersWithoutAddress() {
        return ownersWithoutAddress;
    }

    /** In the order in which they were tried. */
    List<Sending> sendings() {
        return List.copyOf(sendings);
    }

    Set<String> opened() {
        return opened;
    }

    Map<String, RunOutcome.Writing> written() {
        return written;
    }

    int known() {
        return known.get();
    }

    int assessedCount() {
        return assessed.get();
    }

    int brokenParts() {
        return brokenParts.get();
    }
}
