package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;

/** Very many texts, by number. Of every sixteenth text the place is known; the others are found by counting on from there. */
final class TextStore implements AutoCloseable {

    private static final int STEP = 16;
    private static final int PLACES = 4096;

    private final List<long[]> places = new ArrayList<>();
    private final PagedBytes bytes;
    private final PagedBytes.Reader reader;
    private int size;

    TextStore(Limits limits) {
        bytes = new PagedBytes(limits);
        reader = bytes.new Reader();
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
            places.get(size / (STEP * PLACES))[size / STEP % PLACES] = bytes.length();
        }
        bytes.addText(text);
        size++;
    }

    /** The text with a number from 0 to below the size. */
    String get(int index) {
        reader.seek(places.get(index / (STEP * PLACES))[index / STEP % PLACES]);
        for (int before = index % STEP; before > 0; before--) {
            reader.skipText();
        }
        return reader.nextText();
    }

    @Override
    public void close() {
        bytes.close();
    }
}
