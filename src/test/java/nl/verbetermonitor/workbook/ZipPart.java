package nl.verbetermonitor.workbook;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** One part of a {@link RawZip}. */
final class ZipPart {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int DESCRIPTOR_FOLLOWS = 8;
    private static final int OLD = 20;
    private static final int LARGE = 45;
    private static final long IN_LARGE_END = 0xFFFFFFFFL;
    private static final int CHUNK = 1 << 18;

    private final String name;
    private final byte[] content;
    private final byte[] data;
    private int method;
    private int flags;
    private long size;
    private long localSize;
    private long checksum;
    private long packedSize;
    private long offset;
    private @Nullable ZipPart shared;

    private ZipPart(String name, byte[] content, byte[] data, int method, long size, long checksum) {
        this.name = name;
        this.content = content;
        this.data = data;
        this.method = method;
        this.size = size;
        this.localSize = size;
        this.checksum = checksum;
        this.packedSize = data.length;
    }

    static ZipPart stored(String name, byte[] content) {
        return new ZipPart(name, content, content, STORED, content.length, checksum(content));
    }

    static ZipPart packed(String name, byte[] content) {
        Packer packer = new Packer();
        packer.add(content, Deflater.NO_FLUSH);
        return of(name, content, packer);
    }

    static ZipPart packed(String name, String content) {
        return packed(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A part in which one text stands very many times over. What it unpacks to is never held, not even here. */
    static ZipPart repeated(String name, String before, String unit, long times, String after) {
        int inChunk = Math.max(1, CHUNK / unit.length());
        byte[] chunk = unit.repeat((int) Math.min(times, inChunk)).getBytes(StandardCharsets.UTF_8);
        Packer packer = new Packer();
        packer.add(before.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH);
        packer.repeat(chunk, times / inChunk);
        packer.add((unit.repeat((int) (times % inChunk)) + after).getBytes(StandardCharsets.UTF_8), Deflater.NO_FLUSH);
        return of(name, new byte[0], packer);
    }

    private static ZipPart of(String name, byte[] content, Packer packer) {
        byte[] data = packer.finished();
        return new ZipPart(name, content, data, DEFLATED, packer.size(), packer.checksum());
    }

    /** A name in the directory for the very bytes of another part. */
    static ZipPart sharing(String name, ZipPart other) {
        ZipPart part = new ZipPart(name, other.content, other.data, other.method, other.size, other.checksum);
        part.shared = other;
        return part;
    }

    /** A part whose content is another part with its header, which so stands in the file as well. */
    static ZipPart quoting(String name, ZipPart inner) {
        return stored(
                name,
                new ZipBytes().bytes(inner.localHeader(false)).bytes(inner.data).toArray());
    }

    /** The same, where it stands in the content of another part. */
    ZipPart standingIn(ZipPart outer) {
        shared = outer;
        return this;
    }

    /** The same as it is. */
    ZipPart unpacked() {
        return stored(name, content);
    }

    /** The same under another name. */
    ZipPart named(String other) {
        return new ZipPart(other, content, data, method, size, checksum);
    }

    ZipPart withSize(long bytes) {
        size = bytes;
        return this;
    }

    ZipPart withLocalSize(long bytes) {
        localSize = bytes;
        return this;
    }

    ZipPart withPackedSize(long bytes) {
        packedSize = bytes;
        return this;
    }

    ZipPart withChecksum(long crc) {
        checksum = crc;
        return this;
    }

    ZipPart withMethod(int number) {
        method = number;
        return this;
    }

    ZipPart withFlags(int bits) {
        flags = bits;
        return this;
    }

    /** Writes sizes and checksum behind the part, as a program does that does not know them before. */
    ZipPart withDescriptor() {
        flags |= DESCRIPTOR_FOLLOWS;
        return this;
    }

    String name() {
        return name;
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** What of it stands at a place in the file; nothing when it shares the bytes of another. */
    byte[] at(long place, boolean large) {
        if (shared != null) {
            return new byte[0];
        }
        offset = place;
        return new ZipBytes()
                .bytes(localHeader(large))
                .bytes(data)
                .bytes(descriptor())
                .toArray();
    }

    private static long checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    private boolean hasDescriptor() {
        return (flags & DESCRIPTOR_FOLLOWS) != 0;
    }

    private byte[] localHeader(boolean large) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        int extra = large ? 20 : 0;
        ZipBytes header = new ZipBytes()
                .four(0x04034B50)
                .two(large ? LARGE : OLD)
                .two(flags)
                .two(method)
                .four(0)
                .four((hasDescriptor() ? 0 : checksum))
                .four((hasDescriptor() ? 0 : large ? IN_LARGE_END : packedSize))
                .four((hasDescriptor() ? 0 : large ? IN_LARGE_END : localSize))
                .two(encoded.length)
                .two(extra)
                .bytes(encoded);
        if (large) {
            header.two(1).two(16).eight(localSize).eight(packedSize);
        }
        return header.toArray();
    }

    private byte[] descriptor() {
        return hasDescriptor()
                ? new ZipBytes()
                        .four(0x08074B50)
                        .four(checksum)
                        .four(packedSize)
                        .four(size)
                        .toArray()
                : new byte[0];
    }

    /** What the directory says of it. */
    byte[] directoryEntry(boolean large) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        int extra = large ? 28 : 0;
        ZipPart other = shared;
        long place = other == null ? offset : other.offset + (other.data == data ? 0 : other.localHeader(false).length);
        ZipBytes entry = new ZipBytes()
                .four(0x02014B50)
                .two(large ? LARGE : OLD)
                .two(large ? LARGE : OLD)
                .two(flags)
                .two(method)
                .four(0)
                .four(checksum)
                .four((large ? IN_LARGE_END : packedSize))
                .four((large ? IN_LARGE_END : size))
                .two(encoded.length)
                .two(extra)
                .two(0)
                .two(0)
                .two(0)
                .four(0)
                .four((large ? IN_LARGE_END : place))
                .bytes(encoded);
        if (large) {
            entry.two(1).two(24).eight(size).eight(packedSize).eight(place);
        }
        return entry.toArray();
    }
}
