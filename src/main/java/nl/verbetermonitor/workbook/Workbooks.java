package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.Opening.Opened;
import nl.verbetermonitor.workbook.Opening.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Opens delivered files: workbooks of the kinds .xlsx and .xlsm, transitional and strict, and .ods. What a file is called
 * does not matter. Nothing is evaluated, no macro is run, no link is followed; besides the file itself only the scratch folder of
 * the {@link Limits} is used; when that is full or gone, reading throws an {@link UncheckedIOException}.
 */
public final class Workbooks {

    private static final List<String> NAMES = List.of(".xlsx", ".xlsm", ".ods");

    private Workbooks() {}

    /**
     * Opens a file.
     *
     * @throws UncheckedIOException when the file cannot be reached at all: it is absent, a folder or may not be read
     */
    public static Opening open(Path file, Limits limits) {
        FileKind kind;
        try {
            kind = FileKind.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return switch (kind) {
                case ZIP -> new Opened(ofZip(file, limits));
                case EMPTY ->
                    throw new Unreadable(FindingCode.FILE_EMPTY, Place.WHOLE_FILE, "", Words.WORKBOOK.dutch());
                case ENCRYPTED -> throw Unreadable.encrypted();
                default -> throw Unreadable.notAWorkbook(kind.words());
            };
        } catch (Unreadable e) {
            return new Refused(e.finding());
        }
    }

    private static Workbook ofZip(Path file, Limits limits) throws Unreadable {
        GuardedZip zip = GuardedZip.open(file, limits);
        try {
            if (XlsxWorkbook.isOfficeOpenXml(zip)) {
                return XlsxWorkbook.open(zip, limits);
            }
            if (OdsPackage.isOne(zip)) {
                Workbook workbook = OdsWorkbook.open(zip, limits);
                zip.close();
                return workbook;
            }
            throw other(zip);
        } catch (Unreadable | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Why a zip file that does not say what it is cannot be read. */
    private static Unreadable other(GuardedZip zip) {
        if (zip.getEntry(XlsxWorkbook.WORKBOOK) != null || zip.getEntry(OdsPackage.CONTENT) != null) {
            return Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING);
        }
        boolean holdsAWorkbook =
                zip.list().stream().map(ZipArchiveEntry::getName).anyMatch(Workbooks::isNamedLikeOne);
        return Unreadable.notAWorkbook(holdsAWorkbook ? Words.ZIPPED_WORKBOOK : Words.ZIP);
    }

    private static boolean isNamedLikeOne(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(small::endsWith);
    }
}
