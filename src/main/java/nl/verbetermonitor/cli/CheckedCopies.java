package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.job.PathName;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.workbook.AnnotatedCopy;
import nl.verbetermonitor.workbook.CopyLimits;
import nl.verbetermonitor.workbook.Limits;

/** Writes annotated copies into a folder of the caller. A file that is there already stays as it
 * is: somebody may have worked in it. */
final class CheckedCopies implements AutoCloseable {

    /** What a finding takes in memory while a copy is made, in bytes. */
    private static final int MEMORY_PER_FINDING = 1_000;

    private static final long SAME = -1;

    private final String name;
    private final Path folder;
    private final Scratch unfinished;
    private final AnnotatedCopy copies;
    private final long mostFindings;
    private final Set<Path> written = new HashSet<>();

    private CheckedCopies(String name, Path folder, Scratch unfinished, AnnotatedCopy copies, long mostFindings) {
        this.name = name;
        this.folder = folder;
        this.unfinished = unfinished;
        this.copies = copies;
        this.mostFindings = mostFindings;
    }

    /**
     * Prepares a folder, which is made when it is not there.
     *
     * @param name how the caller calls the folder
     * @param scratch the folder for temporary files
     * @param memory how many bytes of memory the program has
     * @throws IOException when the folder cannot be made or written to
     */
    static CheckedCopies in(String name, Path folder, Path scratch, long memory) throws IOException {
        Files.createDirectories(folder);
        AnnotatedCopy copies = new AnnotatedCopy(CopyLimits.of(Limits.in(scratch)));
        try {
            return new CheckedCopies(name, folder, Scratch.make(folder), copies, memory / MEMORY_PER_FINDING);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /**
     * What was written.
     *
     * @param file where it stands, from the folder on as the caller calls it
     * @param whole whether it is the delivery with its findings, not the list of findings alone
     * @param unlisted how many findings were too many for the memory there is; mostly 0
     */
    record Copy(String file, boolean whole, long unlisted) {}

    /**
     * Writes the copy of a file that was checked.
     *
     * @return empty when there is nothing to say about the file, or no file to copy
     * @throws UncheckedIOException when it cannot be written
     */
    Optional<Copy> write(Checked checked) {
        if (checked.isClean() || !isThere(checked)) {
            return Optional.empty();
        }
        List<Finding> findings = heaviest(checked.findings());
        AnnotatedCopy.Written copy =
                copies.write(checked.file().path(), findings, unfinished.folder(), nameOf(checked.file()));
        Path place = moved(copy.file());
        return Optional.of(new Copy(
                Path.of(name).resolve(place.getFileName()).toString(),
                copy.whole(),
                checked.findings().size() - findings.size()));
    }

    private static boolean isThere(Checked checked) {
        return checked.findings().count(FindingCode.FILE_MISSING) == 0
                && checked.findings().count(FindingCode.FILE_UNREADABLE) == 0
                && Files.isRegularFile(checked.file().path());
    }

    private List<Finding> heaviest(FindingLog all) {
        List<Finding> heaviest = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            all.forEach(finding -> {
                if (finding.severity() == severity && heaviest.size() < mostFindings) {
                    heaviest.add(finding);
                }
            });
        }
        return heaviest;
    }

    private static String nameOf(DeliveryFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return PathName.of(dot > 0 ? name.substring(0, dot) : name);
    }

    /** Gives a file its place, under a name that is free: {@code tracker-gecontroleerd-2.xlsx} if need be. */
    private Path moved(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        try {
            Path place = folder.resolve(name);
            for (int number = 2; Files.exists(place); number++) {
                if (isOfEarlierCheck(place) && Files.mismatch(file, place) == SAME) {
                    return place; // which came to the same
                }
                place = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
            }
            written.add(place);
            return Files.move(file, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfEarlierCheck(Path place) {
        return Files.isRegularFile(place) && !written.contains(place);
    }

    @Override
    public void close() {
        unfinished.close();
    }
}
