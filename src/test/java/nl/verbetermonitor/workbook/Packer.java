package nl.verbetermonitor.workbook;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Packs pieces one by one; a piece that comes many times is packed once. */
final class Packer {

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private long size;

    void add(byte[] piece, int flush) {
        deflater.setInput(piece);
        int count = deflater.deflate(buffer, 0, buffer.length, flush);
        while (count > 0) {
            data.write(buffer, 0, count);
            count = deflater.deflate(buffer, 0, buffer.length, flush);
        }
        sum.update(piece);
        size += piece.length;
    }

    /** What is packed apart from what stands before it is the same however often it comes. */
    void repeat(byte[] piece, long times) {
        int from = data.size();
        if (times > 0) {
            add(piece, Deflater.FULL_FLUSH);
        }
        byte[] once = Arrays.copyOfRange(data.toByteArray(), from, data.size());
        for (long i = 1; i < times; i++) {
            data.writeBytes(once);
            sum.update(piece);
            size += piece.length;
        }
    }

    /** All that was packed. */
    byte[] finished() {
        deflater.finish();
        while (!deflater.finished()) {
            data.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return data.toByteArray();
    }

    /** How many bytes it unpacks to. */
    long size() {
        return size;
    }

    long checksum() {
        return sum.getValue();
    }
}
