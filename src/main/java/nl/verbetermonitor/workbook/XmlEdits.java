package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to one part, by their places in its bytes. All else of the part stays as it is, byte for byte. */
final class XmlEdits {

    private final List<Edit> edits = new ArrayList<>();

    private record Edit(long from, long to, String ascii) {}

    /** Puts something else in the place of some bytes, of which no other change takes any. */
    void replace(long from, long to, String ascii) {
        edits.add(new Edit(from, to, ascii));
    }

    /** Puts something before a byte, behind what was put there earlier and before what takes its place. */
    void insert(long at, String ascii) {
        replace(at, at, ascii);
    }

    /** Puts a changed tag in the place of one. */
    void replace(XmlTag tag, String ascii) {
        replace(tag.start(), tag.end(), ascii);
    }

    /**
     * Puts something at the end of an element's content.
     *
     * @param start the tag that starts it
     * @param end the tag that ends it; the same when it is empty
     */
    void append(XmlTag start, XmlTag end, String ascii) {
        if (start.empty()) {
            replace(start, start.opening() + ascii + start.closing());
        } else {
            insert(end.start(), ascii);
        }
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Passes a part on with the changes. */
    void apply(InputStream in, OutputStream out) throws IOException {
        edits.sort(Comparator.comparingLong(Edit::from).thenComparingLong(Edit::to));
        long at = 0;
        byte[] buffer = new byte[1 << 16];
        for (Edit edit : edits) {
            at = pass(in, edit.from(), at, buffer, out);
            out.write(edit.ascii().getBytes(StandardCharsets.US_ASCII));
            in.skipNBytes(edit.to() - at);
            at = edit.to();
        }
        in.transferTo(out);
    }

    private static long pass(InputStream in, long to, long at, byte[] buffer, OutputStream out) throws IOException {
        long next = at;
        while (next < to) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, to - next));
            if (read < 0) {
                throw new IllegalStateException("A change behind the end of the part");
            }
            out.write(buffer, 0, read);
            next += read;
        }
        return next;
    }
}
