package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.FindingsAlone.Reason;
import nl.verbetermonitor.workbook.Opening.Opened;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Writes the analyst's own workbook with every finding at its cell: as a remark, as a colour, and in the list on a first
 * sheet Controle. All else stays as it is, and what is read from the copy is what is read from the delivery. The delivery
 * itself is never changed.
 *
 * <p>An OpenDocument workbook is copied as a stream, whatever its size. Of a delivery that cannot be copied the list alone is written, and says why. Safe for use by several threads at once that
 * write different files; each copy takes the memory that the {@link CopyLimits} allow.
 */
public final class AnnotatedCopy {

    private final CopyLimits limits;

    /** Makes copies within these limits. */
    public AnnotatedCopy(CopyLimits limits) {
        this.limits = limits;
    }

    /**
     * What was written.
     *
     * @param file where it stands
     * @param whole whether it is the delivery with its findings, not the list of findings alone
     */
    public record Written(Path file, boolean whole) {}

    /**
     * Writes the copy, in the place of an earlier one.
     *
     * @param delivery the delivered file; any kind of file, damaged ones too
     * @param findings what was found in it; may be empty. The texts are shown as they are
     * @param folder where the copy goes; made when it is not there
     * @param name the name of the delivery without its ending, such as {@code tracker}, fit for a file name. The copy is
     *     called {@code tracker-gecontroleerd.xlsx}, .xlsm or .ods
     * @throws UncheckedIOException when the delivery cannot be reached or the copy cannot be written; then nothing of it
     *     is left
     */
    public Written write(Path delivery, List<Finding> findings, Path folder, String name) {
        Path target = folder.resolve(name + CopyWords.text("file-suffix"));
        try {
            Optional<Reason> obstacle = obstacle(delivery, findings);
            if (obstacle.isEmpty()) {
                Optional<Path> copied = copy(delivery, findings, target);
                if (copied.isPresent()) {
                    return new Written(copied.get(), true);
                }
            }
            return alone(findings, obstacle.orElse(Reason.NOT_COPIED), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the list of findings alone, in the place of an earlier copy: of a delivery whose bytes are not kept.
     *
     * @param findings as for {@link #write}; so are folder and name
     * @throws UncheckedIOException when it cannot be written; then nothing of it is left
     */
    public Written writeList(List<Finding> findings, Path folder, String name) {
        try {
            return alone(findings, Reason.NOT_KEPT, folder.resolve(name + CopyWords.text("file-suffix")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Reason> obstacle(Path delivery, List<Finding> findings) throws IOException {
        boolean known = findings.stream().map(Finding::code).anyMatch(AnnotatedCopy::isAboutTheFileItself);
        if (known) {
            return Optional.of(Reason.UNREADABLE);
        }
        if (FileKind.of(delivery) != FileKind.ZIP) {
            return Optional.of(Reason.UNREADABLE);
        }
        try (GuardedZip zip = GuardedZip.open(delivery, limits.reading())) {
            if (OdsCopy.isOne(zip)) {
                return Optional.empty();
            }
            long unpacked =
                    zip.list().stream().mapToLong(ZipArchiveEntry::getSize).sum();
            return unpacked > limits.unpackedInMemory() ? Optional.of(Reason.TOO_LARGE) : refusal(delivery);
        } catch (Unreadable e) {
            return Optional.of(Reason.UNREADABLE);
        }
    }

    private Optional<Reason> refusal(Path delivery) {
        Opening opening = Workbooks.open(delivery, limits.reading());
        if (opening instanceof Opened opened) {
            opened.workbook().close();
            return Optional.empty();
        }
        return Optional.of(Reason.UNREADABLE);
    }

    private static boolean isAboutTheFileItself(FindingCode code) {
        return switch (code) {
            case FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_A_WORKBOOK, FILE_ENCRYPTED, FILE_DAMAGED, FILE_DANGEROUS -> true;
            default -> false;
        };
    }

    private Optional<Path> copy(Path delivery, List<Finding> findings, Path target) throws IOException {
        try (GuardedZip zip = GuardedZip.open(delivery, limits.reading())) {
            return OdsCopy.isOne(zip) ? copyOds(zip, findings, target) : copyXlsx(zip, findings, target);
        }
    }

    private Optional<Path> copyOds(GuardedZip zip, List<Finding> findings, Path target) throws IOException {
        Path file = target.resolveSibling(target.getFileName() + OdsCopy.ENDING);
        try {
            Unfinished.write(file, out -> OdsCopy.write(zip, findings, limits, out));
            return Optional.of(file);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Optional<Path> copyXlsx(GuardedZip zip, List<Finding> findings, Path target) throws IOException {
        Optional<XlsxCopy> loaded = XlsxCopy.load(zip);
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        try (XlsxCopy copy = loaded.get()) {
            if (!copy.annotate(Remarks.of(findings, copy.sheets(), limits.remarks(), limits.listed()))) {
                return Optional.empty();
            }
            Path file = target.resolveSibling(target.getFileName() + copy.ending());
            Unfinished.write(file, copy::writeTo);
            return Optional.of(file);
        }
    }

    private Written alone(List<Finding> findings, Reason reason, Path target) throws IOException {
        Path file = target.resolveSibling(target.getFileName() + ".xlsx");
        Remarks remarks = Remarks.of(findings, List.of(), 0, FindingsAlone.MOST);
        Unfinished.write(file, out -> FindingsAlone.write(remarks, reason, limits.reading(), out));
        return new Written(file, false);
    }
}
