package nl.verbetermonitor.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.verbetermonitor.history.AnnotatedCopies.Subject;
import nl.verbetermonitor.history.Assessments;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryKey;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.workbook.AnnotatedCopy;
import nl.verbetermonitor.workbook.CopyLimits;
import nl.verbetermonitor.workbook.Limits;
import org.springframework.util.FileSystemUtils;

/** Makes the annotated copies of deliveries with findings, and keeps their bytes in history. */
final class Annotating {

    /** Where the copies stand among the reports. */
    static final String FOLDER = "controle";

    /** The name of a delivery whose own may not be kept. */
    private static final String NAMELESS = "levering";

    /** What a finding takes in memory while a copy is made, in bytes. */
    private static final int MEMORY_PER_FINDING = 1_000;

    private static final int HASH = 12;
    private static final int HASH_OF_MAPPING = 8;

    private final History history;
    private final Conflicts conflicts;
    private final Fingerprints fingerprints;
    private final Path scratch;
    private final AnnotatedCopy copies;
    private final long mostFindings;
    private final long run;
    private final Ledger ledger;

    /**
     * @param scratch the folder for temporary files
     * @param memory how many bytes of memory the findings of one copy may take
     */
    Annotating(History history, Fingerprints fingerprints, Path scratch, long memory, long run, Ledger ledger) {
        this.history = history;
        this.conflicts = new Conflicts(history);
        this.fingerprints = fingerprints;
        this.scratch = scratch;
        this.copies = new AnnotatedCopy(CopyLimits.of(Limits.in(scratch)));
        this.mostFindings = memory / MEMORY_PER_FINDING;
        this.run = run;
        this.ledger = ledger;
    }

    /** The deliveries whose copy is missing or no longer true. */
    List<Long> due() {
        Map<Long, List<Finding>> conflicting = conflicting();
        Map<Long, Subject> subjects = new TreeMap<>();
        history.copies().subjects().forEach(subject -> subjects.put(subject.delivery(), subject));
        conflicting.keySet().forEach(id -> subjects.computeIfAbsent(id, history.copies()::subject));
        return subjects.values().stream()
                .filter(subject -> isDue(subject, conflicting.getOrDefault(subject.delivery(), List.of())))
                .map(Subject::delivery)
                .toList();
    }

    /** The conflicts of the deliveries that count, by their ids. */
    private Map<Long, List<Finding>> conflicting() {
        Map<Long, List<Finding>> found = new TreeMap<>();
        for (Nr plan : history.deliveries().plans()) {
            for (Delivery delivery : history.deliveries().lineOf(plan)) {
                List<Finding> ofDelivery = conflicts.of(delivery);
                if (!ofDelivery.isEmpty()) {
                    found.put(delivery.id(), ofDelivery);
                }
            }
        }
        return found;
    }

    private List<Finding> conflicts(Delivery delivery) {
        return delivery.state() == DeliveryState.ACCEPTED ? conflicts.of(delivery) : List.of();
    }

    /** A copy of what is no longer kept cannot be made better. */
    private boolean isDue(Subject subject, List<Finding> ofOthers) {
        return subject.copy().isEmpty()
                || (subject.bytesKept() && !subject.copy().get().equals(fingerprints.copy(subject, ofOthers)));
    }

    /** Makes the copy of a delivery; of one whose bytes are not kept, the list of its findings. */
    void annotate(long id) {
        Subject subject = history.copies().subject(id);
        Delivery delivery = history.deliveries().get(id);
        Path folder = scratch.resolve("copy-" + id);
        try {
            Files.createDirectories(folder);
            String name = FileName.withoutEnding(delivery.fileName().orElse(NAMELESS));
            List<Finding> ofOthers = conflicts(delivery);
            Path copy = write(subject, findings(id, ofOthers), folder, PathName.of(name));
            String path = FOLDER + "/" + folderOf(subject.key()) + "/" + copy.getFileName();
            history.copies()
                    .keep(
                            id,
                            fingerprints.copy(subject, ofOthers),
                            path,
                            history.files().store(copy),
                            run);
            ledger.madeCopy(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private Path write(Subject subject, List<Finding> findings, Path folder, String name) throws IOException {
        if (!subject.bytesKept()) {
            return copies.writeList(findings, folder, name).file();
        }
        Path original = folder.resolve("delivery");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(original))) {
            history.files().copy(subject.key().sha256(), bytes);
        }
        return copies.write(original, findings, folder, name).file();
    }

    /** The heaviest, as many as fit. */
    private List<Finding> findings(long delivery, List<Finding> ofOthers) {
        Optional<Long> assessment = history.assessments().newestOf(delivery).map(Assessments.Kept::id);
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Consumer<Finding> take = finding -> {
                if (finding.severity() == severity && findings.size() < mostFindings) {
                    findings.add(finding);
                }
            };
            history.findings().ofDelivery(delivery, take);
            assessment.ifPresent(id -> history.findings().ofAssessment(id, take));
            ofOthers.forEach(take);
        }
        return findings;
    }

    /** The same workbook with another mapping is another delivery, and has a folder of its own. */
    private static String folderOf(DeliveryKey key) {
        return key.sha256().substring(0, HASH)
                + key.mapping()
                        .map(mapping -> "-" + mapping.substring(0, HASH_OF_MAPPING))
                        .orElse("");
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
