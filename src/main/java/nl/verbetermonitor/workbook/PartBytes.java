package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a part on their way to the cursor. Behind the tag that opens the long list of a part they wait, and whoever
 * understands how they are written may take them out from there on; the cursor gets what is left and never knows.
 */
final class PartBytes extends InputStream {

    private static final int SIZE = 1 << 16;

    /** So many zeros stand behind the last byte, which no XML has: who reads on finds out in time. */
    private static final int ZEROS = 32;

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE + ZEROS];
    private int at;
    private int end;
    private int waitingAt;
    private boolean askedBeyond;
    private boolean ended;

    private PartBytes(InputStream in) {
        this.in = in;
    }

    /**
     * @param part is closed together with these
     * @param element the name of the element whose content waits, as a plain file writes it
     */
    static PartBytes waitingIn(String element, InputStream part) throws IOException {
        PartBytes bytes = new PartBytes(part);
        try {
            bytes.more();
            bytes.waitingAt = bytes.endOfTag("<" + element);
            return bytes;
        } catch (IOException e) {
            part.close();
            throw e;
        }
    }

    /** The place behind the tag that starts like this; 0 when it is not among the first bytes, or is empty. */
    private int endOfTag(String start) {
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        int tag = head.indexOf(start);
        int close = tag < 0 ? -1 : head.indexOf('>', tag);
        return close < 0 || head.charAt(close - 1) == '/' ? 0 : close + 1;
    }

    /** Whether the cursor has come to where the bytes wait, and not beyond. */
    boolean isCursorWaiting() {
        return waitingAt > 0 && at == waitingAt && !askedBeyond;
    }

    /** The bytes at hand; what stands between {@link #at()} and {@link #end()} has not been taken. */
    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    /** Takes the bytes before a place out. */
    void take(int place) {
        at = place;
        waitingAt = place;
    }

    /** Gets more bytes behind those at hand, which may move; false when there are none, or no room for them. */
    boolean more() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        waitingAt = 0;
        int before = end;
        while (!ended && end < SIZE) {
            int read = in.read(bytes, end, SIZE - end);
            ended = read < 0;
            end += Math.max(0, read);
        }
        Arrays.fill(bytes, end, end + ZEROS, (byte) 0);
        return end > before;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (at == waitingAt) {
            askedBeyond = true;
        }
        if (at == end && !more()) {
            return -1;
        }
        int last = askedBeyond ? end : Math.max(waitingAt, 1);
        int count = Math.min(length, last - at);
        System.arraycopy(bytes, at, target, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
