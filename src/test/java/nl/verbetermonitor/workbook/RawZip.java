package nl.verbetermonitor.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;

/**
 * Writes zip files byte by byte, so that a test may have them lie: about sizes and checksums, about where parts stand, about
 * how many there are. Honest until told otherwise.
 *
 * <pre>{@code
 * RawZip.of(tracker)
 *         .add(ZipPart.packed("xl/media/image1.png", bytes).withChecksum(7))
 *         .writeTo(folder.resolve("tracker.xlsx"));
 * }</pre>
 */
final class RawZip {

    private static final int LARGE = 45;
    private static final long IN_LARGE_END = 0xFFFFFFFFL;

    private final List<ZipPart> parts = new ArrayList<>();
    private byte[] before = {};
    private byte[] comment = {};
    private boolean large;

    private RawZip() {}

    static RawZip empty() {
        return new RawZip();
    }

    /** With the parts of a zip file, packed anew. */
    static RawZip of(Path file) {
        RawZip copy = new RawZip();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                copy.add(ZipPart.packed(
                        entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    RawZip add(ZipPart part) {
        parts.add(part);
        return this;
    }

    /** Puts a part in the place of the one with its name. */
    RawZip replace(ZipPart part) {
        parts.replaceAll(old -> old.name().equals(part.name()) ? part : old);
        return this;
    }

    /** Changes one part. */
    RawZip change(String name, UnaryOperator<ZipPart> change) {
        parts.replaceAll(old -> old.name().equals(name) ? change.apply(old) : old);
        return this;
    }

    RawZip changeAll(UnaryOperator<ZipPart> change) {
        parts.replaceAll(change);
        return this;
    }

    /** The text of a part. */
    String text(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(part -> part.text())
                .findFirst()
                .orElseThrow();
    }

    /** Has the directory end with a comment. */
    RawZip withComment(byte[] bytes) {
        comment = bytes.clone();
        return this;
    }

    /** Puts bytes before the first part. */
    RawZip startingWith(byte[] bytes) {
        before = bytes.clone();
        return this;
    }

    /** Writes sizes and places as files above 4 GB do. */
    RawZip large() {
        large = true;
        return this;
    }

    Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (ZipPart part : parts) {
            out.writeBytes(part.at(out.size(), large));
        }
        long start = out.size();
        parts.forEach(part -> out.writeBytes(part.directoryEntry(large)));
        writeEnd(out, start);
        return out.toByteArray();
    }

    private void writeEnd(ByteArrayOutputStream out, long start) {
        long length = out.size() - start;
        if (large) {
            long largeEnd = out.size();
            out.writeBytes(new ZipBytes()
                    .four(0x06064B50)
                    .eight(44)
                    .two(LARGE)
                    .two(LARGE)
                    .four(0)
                    .four(0)
                    .eight(parts.size())
                    .eight(parts.size())
                    .eight(length)
                    .eight(start)
                    .toArray());
            out.writeBytes(new ZipBytes()
                    .four(0x07064B50)
                    .four(0)
                    .eight(largeEnd)
                    .four(1)
                    .toArray());
        }
        out.writeBytes(new ZipBytes()
                .four(0x06054B50)
                .four(0)
                .two(parts.size())
                .two(parts.size())
                .four((large ? IN_LARGE_END : length))
                .four((large ? IN_LARGE_END : start))
                .two(comment.length)
                .toArray());
        out.writeBytes(comment);
    }
}
