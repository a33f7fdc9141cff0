package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.opc.internal.InvalidZipException;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * POI's secure zip file, with what it leaves open: POI judges each part by its packing ratio after 100 kB, by settings of
 * the whole JVM, and calls honest long texts a bomb; and when the directory of a file is broken off, its package falls back
 * on reading what is left of it, in memory. Here the parts are judged together, every part ends where the directory says,
 * and what is wrong is an {@link Unreadable}.
 */
final class GuardedZip implements ZipEntrySource {

    /** What POI reads whole (content types, relations, properties); of an honest workbook far below this. */
    private static final long SMALL_PART = 4 << 20;

    private static final int MOST_PARTS = 10_000;

    static {
        // POI's own limit, of a thousand, calls an honest workbook with pictures or very many sheets malicious.
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private final ZipSecureFile zip;
    private final ZipEntrySource entries;
    private boolean whole = true;

    private GuardedZip(ZipSecureFile zip) {
        this.zip = zip;
        this.entries = new ZipFileZipEntrySource(zip);
    }

    static GuardedZip open(Path file, Limits limits) throws Unreadable {
        ZipDirectory.check(file);
        try {
            ZipSecureFile zip = new ZipSecureFile(file.toFile());
            try {
                check(Collections.list(zip.getEntries()), limits);
                return new GuardedZip(zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (InvalidZipException e) {
            // Thrown for nothing else; names that differ in case alone are the same for Windows, and for the standard.
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.NAME_TWICE);
        } catch (IOException | RuntimeException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    private static void check(List<ZipArchiveEntry> parts, Limits limits) throws Unreadable {
        if (parts.size() > MOST_PARTS) {
            throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
        }
        for (ZipArchiveEntry part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw Unreadable.encrypted();
            }
            if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
                throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
            }
        }
        refuseBombs(parts, limits);
        refuseOverlaps(parts);
    }

    /** Looks at each part by itself, so that what does not pack does not hide what packs far too well. */
    private static void refuseBombs(List<ZipArchiveEntry> parts, Limits limits) throws Unreadable {
        long unpacked = 0;
        long suspect = 0;
        for (ZipArchiveEntry part : parts) {
            long size = part.getSize();
            if (size < 0 || size > limits.unpackedBytes()) {
                throw Unreadable.dangerous(Words.TOO_LARGE);
            }
            unpacked += size;
            suspect += size / limits.ratio() > part.getCompressedSize() ? size : 0;
        }
        if (unpacked > limits.unpackedBytes() || suspect > limits.suspectBytes()) {
            throw Unreadable.dangerous(Words.TOO_LARGE);
        }
    }

    /** Parts that share their bytes unpack to far more than the file could hold. */
    private static void refuseOverlaps(List<ZipArchiveEntry> parts) throws Unreadable {
        long free = 0;
        for (ZipArchiveEntry part : parts.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList()) {
            if (part.getLocalHeaderOffset() < free) {
                throw Unreadable.dangerous(Words.PARTS_OVERLAP);
            }
            free = part.getDataOffset() + part.getCompressedSize();
        }
    }

    List<? extends ZipArchiveEntry> list() {
        return Collections.list(getEntries());
    }

    /** From here on parts are read bit by bit and may be of any length. */
    void readInPieces() {
        whole = false;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean small = whole || entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels");
        if (small && entry.getSize() > SMALL_PART) {
            throw Unreadable.dangerous(Words.TOO_LARGE);
        }
        return open(entry);
    }

    /** A part of any length, to be read bit by bit. */
    InputStream open(ZipArchiveEntry entry) throws IOException {
        ZipArchiveThresholdInputStream in = zip.getInputStream(entry);
        in.setGuardState(false);
        return new CheckedPart(in, entry.getSize(), entry.getCrc());
    }

    @Override
    public void close() {
        try {
            entries.close();
        } catch (IOException e) {
            // Nothing was written, so nothing can be lost.
        }
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }
}
