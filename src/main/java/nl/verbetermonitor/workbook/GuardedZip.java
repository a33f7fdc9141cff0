package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
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

    private final ZipSecureFile zip;
    private final ZipEntrySource entries;
    private boolean whole = true;

    private GuardedZip(ZipSecureFile zip) {
        this.zip = zip;
        this.entries = new ZipFileZipEntrySource(zip);
    }

    static GuardedZip open(Path file, Limits limits) throws Unreadable {
        ZipDirectory.check(file);
        GuardedZip opened;
        try {
            opened = new GuardedZip(new ZipSecureFile(file.toFile()));
        } catch (IOException | RuntimeException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
        try {
            opened.check(Files.size(file), limits);
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    private void check(long packed, Limits limits) throws Unreadable {
        List<? extends ZipArchiveEntry> all = list();
        if (all.size() > MOST_PARTS) {
            throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
        }
        long unpacked = 0;
        for (ZipArchiveEntry entry : all) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Unreadable.encrypted();
            }
            if (entry.getSize() < 0 || entry.getSize() > limits.unpackedBytes()) {
                throw Unreadable.dangerous(Words.TOO_LARGE);
            }
            unpacked += entry.getSize();
        }
        if (unpacked > limits.unpackedBytes()
                || (unpacked > limits.suspectBytes() && unpacked / limits.ratio() > packed)) {
            throw Unreadable.dangerous(Words.TOO_LARGE);
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
