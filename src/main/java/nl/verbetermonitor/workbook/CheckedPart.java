package nl.verbetermonitor.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import nl.verbetermonitor.plan.Place;

/**
 * A part as the zip file's directory announces it: exactly so many bytes with that checksum. A changed bit in a packed part
 * may unpack without complaint, and would change a figure without a trace.
 */
final class CheckedPart extends FilterInputStream {

    private final CRC32 sum = new CRC32();
    private final long size;
    private final long crc;
    private long count;

    CheckedPart(InputStream in, long size, long crc) {
        super(in);
        this.size = size;
        this.crc = crc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = unpack(bytes, from, length);
        if (read > 0) {
            count += read;
            sum.update(bytes, from, read);
        }
        if (count > size || (read < 0 && (count < size || sum.getValue() != crc))) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.CHECKSUM);
        }
        return read;
    }

    private int unpack(byte[] bytes, int from, int length) throws Unreadable {
        try {
            return in.read(bytes, from, length);
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(count, 8192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
