package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.FindingsAlone.Reason;
import nl.verbetermonitor.workbook.Opening.Opened;

/**
 * Writes the analyst's own workbook with every finding at its cell: as a remark, as a colour, and in the list on a first
 * sheet Controle. All else stays as it is, and what is read from the copy is what is read from the delivery. The delivery
 * itself is never changed.
 *
 * <p>A workbook is copied as a stream, whatever its size. Of a delivery that cannot be copied the list alone is written, and
 * says why. Safe for use by several threads at once that write different files.
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
     * Writes the copy, in the place of an earlier one. Of the same delivery and findings it is the same, byte for byte.
     *
     * @param delivery the delivered file; any kind of file, damaged ones too
     * @param findings what was found in it; may be empty. The texts are shown as they are
     * @param folder where the copy goes; made when it is not there
     * @param name the name of the delivery without its ending, such as {@code tracker}, fit for a file name. The copy is
     *     called {@code tracker-gecontroleerd.xlsx}, .xlsm, .ods, .xltx or .xltm; so is the copy of that copy
     * @throws UncheckedIOException when the delivery cannot be reached or the copy cannot be written; then nothing of it
     *     is left
     */
    public Written write(Path delivery, List<Finding> findings, Path folder, String name) {
        Path target = folder.resolve(nameOfCopy(name));
        try {
            if (!isReadable(delivery, findings)) {
                return alone(findings, Reason.UNREADABLE, name, target);
            }
            Optional<Path> copied = copy(delivery, findings, name, target);
            return copied.isPresent()
                    ? new Written(copied.get(), true)
                    : alone(findings, Reason.NOT_COPIED, name, target);
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
            return alone(findings, Reason.NOT_KEPT, name, folder.resolve(nameOfCopy(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy in which somebody worked on keeps its name, also when it was one more of that name. */
    private static String nameOfCopy(String name) {
        String suffix = CopyWords.text("file-suffix");
        return name.matches(".*" + Pattern.quote(suffix) + "(?:-[0-9a-f]{1,8})?") ? name : name + suffix;
    }

    private boolean isReadable(Path delivery, List<Finding> findings) throws IOException {
        boolean known = findings.stream().map(Finding::code).anyMatch(AnnotatedCopy::isAboutTheFileItself);
        if (known || FileKind.of(delivery) != FileKind.ZIP) {
            return false;
        }
        try (GuardedZip zip = GuardedZip.open(delivery, limits.reading())) {
            if (OdsCopy.isOne(zip)) {
                return true; // its copy reads it all
            }
        } catch (Unreadable e) {
            return false;
        }
        Opening opening = Workbooks.open(delivery, limits.reading());
        if (opening instanceof Opened opened) {
            opened.workbook().close();
            return true;
        }
        return false;
    }

    private static boolean isAboutTheFileItself(FindingCode code) {
        return switch (code) {
            case FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_A_WORKBOOK, FILE_ENCRYPTED, FILE_DAMAGED, FILE_DANGEROUS -> true;
            default -> false;
        };
    }

    /** Copies a delivery; empty when it cannot be done without losing some of it. */
    private Optional<Path> copy(Path delivery, List<Finding> findings, String name, Path target) throws IOException {
        try (GuardedZip zip = GuardedZip.open(delivery, limits.reading())) {
            if (OdsCopy.isOne(zip)) {
                Path file = target.resolveSibling(target.getFileName() + OdsCopy.ENDING);
                Unfinished.write(file, out -> OdsCopy.write(zip, findings, name, limits, out));
                return Optional.of(file);
            }
            XlsxCopy copy = XlsxCopy.of(zip);
            Set<String> ours = listsOfEarlierCheck(delivery);
            Path file = target.resolveSibling(target.getFileName() + copy.ending());
            Unfinished.write(file, out -> copy.write(findings, ours, name, limits, out));
            return Optional.of(file);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Set<String> listsOfEarlierCheck(Path delivery) {
        if (Workbooks.open(delivery, limits.reading()) instanceof Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                return OwnLists.in(workbook);
            }
        }
        return Set.of();
    }

    private Written alone(List<Finding> findings, Reason reason, String name, Path target) throws IOException {
        Path file = target.resolveSibling(target.getFileName() + ".xlsx");
        Remarks remarks = Remarks.of(findings, List.of(), 0, FindingsAlone.MOST);
        Unfinished.write(file, out -> FindingsAlone.write(name, remarks, reason, out));
        return new Written(file, false);
    }
}
