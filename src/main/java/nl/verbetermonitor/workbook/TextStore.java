package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Very many texts, by number. Kept as UTF-8 bytes, each behind its length, in pages: the first ones in memory, the others in
 * a temporary file. Of every sixteenth text the place is known; the others are found by counting on from there.
 */
final class TextStore implements AutoCloseable {

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int STEP = 16;
    private static final int PLACES = 4096;
    private static final int PAGES_AT_HAND = 32;

    private final Path folder;
    private final int pagesInMemory;
    private final List<byte[]> pages = new ArrayList<>();
    private final List<long[]> places = new ArrayList<>();
    private final Map<Integer, byte[]> atHand = new LinkedHashMap<>(PAGES_AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > PAGES_AT_HAND;
        }
    };

    private byte[] writing = new byte[PAGE];
    private long length;
    private int size;
    private @Nullable FileChannel file;

    private byte[] current = writing;
    private int currentPage = -1;

    TextStore(Path folder, int bytesInMemory) {
        this.folder = folder;
        this.pagesInMemory = bytesInMemory >> PAGE_BITS;
    }

    int size() {
        return size;
    }

    /** Adds the next text; no more after the first was asked for. */
    void add(String text) {
        if (size % (STEP * PLACES) == 0) {
            places.add(new long[PLACES]);
        }
        if (size % STEP == 0) {
            places.get(size / (STEP * PLACES))[size / STEP % PLACES] = length;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int rest = encoded.length;
        for (; rest > 0x7F; rest >>>= 7) {
            put((byte) (rest | 0x80));
        }
        put((byte) rest);
        for (int from = 0; from < encoded.length; ) {
            int at = (int) (length & (PAGE - 1));
            int count = Math.min(encoded.length - from, PAGE - at);
            System.arraycopy(encoded, from, writing, at, count);
            from += count;
            advance(count);
        }
        size++;
    }

    private void put(byte b) {
        writing[(int) (length & (PAGE - 1))] = b;
        advance(1);
    }

    private void advance(int count) {
        length += count;
        if ((length & (PAGE - 1)) == 0) {
            turn();
        }
    }

    private void turn() {
        if (pages.size() < pagesInMemory) {
            pages.add(writing);
            writing = new byte[PAGE];
            return;
        }
        try {
            FileChannel channel = file == null ? temporaryFile(folder) : file;
            file = channel;
            ByteBuffer bytes = ByteBuffer.wrap(writing);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel temporaryFile(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "teksten", ".tmp");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            // Where the system allows, the file has no name from here on: nothing stays behind when the program is
            // killed.
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // It goes when the channel is closed.
        }
        return channel;
    }

    /** The text with a number from 0 to below the size. */
    String get(int index) {
        long at = places.get(index / (STEP * PLACES))[index / STEP % PLACES];
        for (int before = index % STEP; before > 0; before--) {
            long head = head(at);
            at += (head >>> 32) + (int) head;
        }
        long head = head(at);
        int count = (int) head;
        at += head >>> 32;
        int inPage = (int) (at & (PAGE - 1));
        if (inPage + count <= PAGE) {
            return new String(page(at), inPage, count, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[count];
        for (int from = 0; from < count; ) {
            int start = (int) ((at + from) & (PAGE - 1));
            int part = Math.min(count - from, PAGE - start);
            System.arraycopy(page(at + from), start, bytes, from, part);
            from += part;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The length of the text whose entry begins here, and in the upper half how many bytes that length takes. */
    private long head(long at) {
        int count = 0;
        for (int bytes = 0; ; bytes++) {
            byte b = page(at + bytes)[(int) ((at + bytes) & (PAGE - 1))];
            count |= (b & 0x7F) << (7 * bytes);
            if (b >= 0) {
                return (bytes + 1L) << 32 | count;
            }
        }
    }

    private byte[] page(long at) {
        int page = (int) (at >>> PAGE_BITS);
        if (page != currentPage) {
            current = load(page);
            currentPage = page;
        }
        return current;
    }

    private byte[] load(int page) {
        if (page < pages.size()) {
            return pages.get(page);
        }
        FileChannel channel = file;
        if (channel == null || page == length >>> PAGE_BITS) {
            return writing;
        }
        byte[] known = atHand.get(page);
        if (known != null) {
            return known;
        }
        byte[] loaded = new byte[PAGE];
        ByteBuffer bytes = ByteBuffer.wrap(loaded);
        long start = (long) (page - pages.size()) << PAGE_BITS;
        try {
            while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        atHand.put(page, loaded);
        return loaded;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // It held copies only.
        }
    }
}
