package nl.verbetermonitor.workbook;

import java.io.IOException;
import nl.verbetermonitor.plan.Place;

/**
 * Reads shared texts from their bytes for as long as they are written plainly: without runs and without how they are
 * pronounced. From the first one on that is not, the cursor reads the rest.
 */
final class PlainTexts extends PlainXml {

    private static final byte[] TEXT = ascii("<si><t>");
    private static final byte[] SPACED_TEXT = ascii("<si><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></si>");

    private final TextBuffer buffer = new TextBuffer();

    PlainTexts(PartBytes part) {
        super(part);
    }

    /**
     * Reads the next text into a store.
     *
     * @return false when there is none, or the cursor has to read it
     */
    boolean next(TextStore store) throws Unreadable {
        try {
            do {
                int end = text(store, space(part.at()));
                if (end != ODD) {
                    part.take(end);
                    return true;
                }
            } while (part.more()); // it may only have been broken off
            return false;
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    private int text(TextStore store, int from) {
        int at = literal(TEXT, from);
        at = at == ODD ? literal(SPACED_TEXT, from) : at;
        at = at == ODD ? ODD : text(at);
        at = at == ODD ? ODD : literal(TEXT_END, at);
        if (at == ODD) {
            return ODD;
        }
        if (isTextItself() && textLength() < TextBuffer.LONGEST_TEXT) {
            store.add(bytes, textStart(), textLength());
            return at;
        }
        buffer.clear();
        if (!addTextTo(buffer)) {
            return ODD;
        }
        store.add(buffer.text());
        return at;
    }
}
