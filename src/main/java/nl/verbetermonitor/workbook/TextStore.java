package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Very many texts, by number. Of every sixteenth text the place is known; the others are found by counting on from there, or
 * from the one that was asked for last: mostly texts are asked for in their order.
 */
final class TextStore implements AutoCloseable {

    private static final int STEP = 16;
    private static final int PLACES = 4096;

    private final List<long[]> places = new ArrayList<>();
    private final PagedBytes bytes;
    private final PagedBytes.Reader reader;
    private int size;
    private int next;

    TextStore(Limits limits) {
        bytes = new PagedBytes(limits);
        reader = bytes.new Reader();
    }

    int size() {
        return size;
    }

    /** Adds the next text; no more after the first was asked for. */
    void add(String text) {
        note();
        bytes.addText(text);
    }

    /** Adds the next text, as UTF-8. */
    void add(byte[] source, int from, int count) {
        note();
        bytes.addText(source, from, count);
    }

    private void note() {
        if (size % (STEP * PLACES) == 0) {
            places.add(new long[PLACES]);
        }
        if (size % STEP == 0) {
            places.get(size / (STEP * PLACES))[size / STEP % PLACES] = bytes.length();
        }
        size++;
    }

    /** The text with a number from 0 to below the size. */
    String get(int index) {
        if (index < next || index - next > index % STEP) {
            reader.seek(places.get(index / (STEP * PLACES))[index / STEP % PLACES]);
            next = index - index % STEP;
        }
        for (; next < index; next++) {
            reader.skipText();
        }
        next++;
        return reader.nextText();
    }

    @Override
    public void close() {
        bytes.close();
    }
}
