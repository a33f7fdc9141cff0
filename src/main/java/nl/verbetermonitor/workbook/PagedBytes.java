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
 * Very many bytes, first written and then read from any place. Kept in pages: the first ones in memory, the others in a
 * temporary file. When that cannot be made, written or read, an {@link UncheckedIOException} is thrown.
 */
final class PagedBytes implements AutoCloseable {

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int PAGES_AT_HAND = 32;

    private final Path folder;
    private final int pagesInMemory;
    private final List<byte[]> pages = new ArrayList<>();
    private final Map<Integer, byte[]> atHand = new LinkedHashMap<>(PAGES_AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > PAGES_AT_HAND;
        }
    };

    private byte[] writing = new byte[PAGE];
    private long length;
    private @Nullable FileChannel file;

    PagedBytes(Limits limits) {
        this.folder = limits.scratch();
        this.pagesInMemory = limits.textsInMemory() >> PAGE_BITS;
    }

    long length() {
        return length;
    }

    /** Adds the lower eight bits. */
    void add(int oneByte) {
        writing[(int) (length & (PAGE - 1))] = (byte) oneByte;
        advance(1);
    }

    /** Adds a whole number from 0; small ones take little room. */
    void addNumber(int number) {
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            add(rest | 0x80);
        }
        add(rest);
    }

    /** Adds all eight bytes of a number. */
    void addLong(long number) {
        for (int bits = 56; bits >= 0; bits -= 8) {
            add((int) (number >>> bits));
        }
    }

    /** Adds a text as UTF-8 behind its length. */
    void addText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        addText(encoded, 0, encoded.length);
    }

    /** Adds a text that is UTF-8 already, behind its length. */
    void addText(byte[] encoded, int from, int count) {
        addNumber(count);
        for (int done = 0; done < count; ) {
            int at = (int) (length & (PAGE - 1));
            int part = Math.min(count - done, PAGE - at);
            System.arraycopy(encoded, from + done, writing, at, part);
            done += part;
            advance(part);
        }
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

    private byte[] page(int page) {
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

    /** Reads what was added, in the same order; only when nothing is added any more. */
    final class Reader {

        private long at;
        private byte[] current = writing;
        private int currentPage = -1;

        /** Goes to a place where something was added. */
        void seek(long place) {
            at = place;
        }

        int next() {
            return page()[(int) (at++ & (PAGE - 1))];
        }

        int nextNumber() {
            int number = 0;
            for (int bits = 0; ; bits += 7) {
                int b = next();
                number |= (b & 0x7F) << bits;
                if (b >= 0) {
                    return number;
                }
            }
        }

        long nextLong() {
            long number = 0;
            for (int i = 0; i < 8; i++) {
                number = (number << 8) | (next() & 0xFF);
            }
            return number;
        }

        void skipText() {
            int count = nextNumber();
            at += count;
        }

        String nextText() {
            int count = nextNumber();
            int inPage = (int) (at & (PAGE - 1));
            if (inPage + count <= PAGE) {
                String text = new String(page(), inPage, count, StandardCharsets.UTF_8);
                at += count;
                return text;
            }
            byte[] bytes = new byte[count];
            for (int from = 0; from < count; ) {
                int start = (int) (at & (PAGE - 1));
                int part = Math.min(count - from, PAGE - start);
                System.arraycopy(page(), start, bytes, from, part);
                from += part;
                at += part;
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private byte[] page() {
            int page = (int) (at >>> PAGE_BITS);
            if (page != currentPage) {
                current = PagedBytes.this.page(page);
                currentPage = page;
            }
            return current;
        }
    }
}
