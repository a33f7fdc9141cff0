package nl.verbetermonitor.workbook;

import nl.verbetermonitor.workbook.Cell.Text;
import org.jspecify.annotations.Nullable;

/** The texts that cells share, with the latest ones at hand as cells. */
final class SharedTexts implements AutoCloseable {

    private static final int AT_HAND = 4096;
    private static final int LONGEST_AT_HAND = 256;

    private final TextStore store;
    private final int[] numbers = new int[AT_HAND];
    private final @Nullable Text[] atHand = new @Nullable Text[AT_HAND];

    private SharedTexts(TextStore store) {
        this.store = store;
    }

    /** Of a workbook without them. */
    static SharedTexts none(Limits limits) {
        return new SharedTexts(new TextStore(limits));
    }

    /**
     * Reads the texts of a part.
     *
     * @param bytes what the cursor reads from, waiting at the texts
     */
    static SharedTexts read(PartBytes bytes, XmlCursor xml, Limits limits) throws Unreadable {
        SharedTexts texts = none(limits);
        try {
            texts.fill(bytes, xml);
            return texts;
        } catch (Unreadable | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    private void fill(PartBytes bytes, XmlCursor xml) throws Unreadable {
        TextBuffer buffer = new TextBuffer();
        xml.root("sst");
        if (bytes.isCursorWaiting() && xml.isUtf8()) {
            PlainTexts plain = new PlainTexts(bytes);
            while (plain.next(store)) {
                stopAtLast();
            }
        }
        while (xml.nextElement()) {
            if (!xml.name().equals("si")) {
                xml.skip();
                continue;
            }
            buffer.clear();
            richText(xml, buffer);
            store.add(buffer.text());
            stopAtLast();
        }
        xml.finish();
    }

    private void stopAtLast() throws Unreadable {
        if (store.size() == Integer.MAX_VALUE) {
            throw Unreadable.dangerous(Words.TOO_LARGE);
        }
    }

    /**
     * Adds the text of the element that starts here, plain or in runs, and goes behind it. How it is pronounced (rPh) is no
     * part of it.
     */
    static void richText(XmlCursor xml, TextBuffer buffer) throws Unreadable {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "t" -> xml.text(buffer);
                case "r" -> {
                    while (xml.nextElement()) {
                        if (xml.name().equals("t")) {
                            xml.text(buffer);
                        } else {
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
    }

    int size() {
        return store.size();
    }

    /** The text with a number from 0 to below the size. */
    Text get(int number) {
        int place = number & (AT_HAND - 1);
        Text known = atHand[place];
        if (known != null && numbers[place] == number) {
            return known;
        }
        Text text = new Text(store.get(number));
        if (text.text().length() <= LONGEST_AT_HAND) {
            atHand[place] = text;
            numbers[place] = number;
        }
        return text;
    }

    @Override
    public void close() {
        store.close();
    }
}
