package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import nl.verbetermonitor.plan.Place;

/**
 * The directory at the end of a zip file. The library holds it whole, so its length is checked before: by the file, as the
 * count in it may lie.
 */
final class ZipDirectory {

    private static final int SIGNATURE = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long LONGEST_DIRECTORY = 8 << 20;

    private ZipDirectory() {}

    static void check(Path file) throws Unreadable {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            long start = Math.max(0, size - LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate((int) (size - start)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {}
            for (int at = tail.position() - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE) {
                    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (size - Math.min(offset, size) > LONGEST_DIRECTORY + LONGEST_COMMENT) {
                        throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
                    }
                    return;
                }
            }
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.BROKEN_OFF);
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }
}
