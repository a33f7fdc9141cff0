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

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int START_IN_END = 16;

    /** Of what stands before the end in a zip file that is large, or says so. */
    private static final int LOCATOR_SIGNATURE = 0x07064B50;

    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_END_IN_LOCATOR = 8;
    private static final int START_IN_LARGE_END = 48;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long LONGEST_DIRECTORY = 4 << 20;

    private ZipDirectory() {}

    static void check(Path file) throws Unreadable {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            long tailStart = Math.max(0, size - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH);
            ByteBuffer tail = bytes(channel, tailStart, (int) (size - tailStart));
            int end = tail.limit() - END_LENGTH;
            while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
                end--;
            }
            if (end < 0) {
                throw Unreadable.damaged(Place.WHOLE_FILE, Words.BROKEN_OFF);
            }
            long start = Math.min(size, start(channel, tail, end));
            if (size - start > LONGEST_DIRECTORY + LONGEST_COMMENT) {
                throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
            }
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    private static long start(FileChannel channel, ByteBuffer tail, int end) throws IOException {
        int locator = end - LOCATOR_LENGTH;
        if (locator < 0 || tail.getInt(locator) != LOCATOR_SIGNATURE) {
            return Integer.toUnsignedLong(tail.getInt(end + START_IN_END));
        }
        long largeEnd = tail.getLong(locator + LARGE_END_IN_LOCATOR);
        if (largeEnd < 0 || largeEnd > channel.size() - START_IN_LARGE_END - Long.BYTES) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.BROKEN_OFF);
        }
        long start = bytes(channel, largeEnd + START_IN_LARGE_END, Long.BYTES).getLong(0);
        return start < 0 ? Long.MAX_VALUE : start;
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.flip();
    }
}
