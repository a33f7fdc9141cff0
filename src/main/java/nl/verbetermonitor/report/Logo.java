package nl.verbetermonitor.report;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** The picture of a municipality; whoever made it saw to it that it can be drawn. Equal by its bytes. */
public final class Logo {

    private final Format format;
    private final byte[] bytes;

    /** What the bytes are. */
    public enum Format {
        SVG,
        PNG
    }

    /** A logo of a file's bytes. */
    public Logo(Format format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes.clone();
    }

    /** What the bytes are. */
    public Format format() {
        return format;
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && format == logo.format && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Format, length and checksum: what a report with it is known by. */
    @Override
    public String toString() {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return format + " " + bytes.length + " " + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
