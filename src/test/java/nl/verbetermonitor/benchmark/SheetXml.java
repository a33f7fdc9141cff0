package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.verbetermonitor.plan.CellRef;

/** Writes rows as XML, cell by cell, and the texts that their cells share. */
final class SheetXml {

    /** Where the texts of a workbook stand. */
    enum Texts {
        /** In a part of their own, as spreadsheet programs write them. */
        SHARED("shared"),
        /** In their cells, as programs that export write them. */
        INLINE("in their cells");

        private final String title;

        Texts(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** The style of a cell that is a date. */
    static final int DATE = 1;

    /** The style of a cell that is a percentage. */
    static final int PERCENTAGE = 2;

    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    private final Texts texts;
    private final OutputStream sharedTexts;
    private final Map<String, Integer> known = new HashMap<>();
    private final StringBuilder xml = new StringBuilder();
    private int countOfTexts;
    private int row;
    private int column;

    /**
     * @param sharedTexts takes the elements of the shared texts
     */
    SheetXml(Texts texts, OutputStream sharedTexts) {
        this.texts = texts;
        this.sharedTexts = sharedTexts;
    }

    void begin(int number) {
        row = number;
        column = 0;
        xml.setLength(0);
        xml.append("<row r=\"").append(row).append("\" spans=\"1:25\">");
    }

    void end(OutputStream sheet) {
        text(sheet, xml.append("</row>").toString());
    }

    /** A text that other cells have as well. */
    void common(String text) {
        if (texts == Texts.INLINE) {
            inline(text);
        } else {
            shared(known.computeIfAbsent(text, this::share));
        }
    }

    /** A text that hardly any other cell has. */
    void own(String text) {
        if (texts == Texts.INLINE) {
            inline(text);
        } else {
            shared(share(text));
        }
    }

    void number(String digits) {
        open("").append("<v>").append(digits).append("</v></c>");
    }

    /** A fraction that is shown as a percentage. */
    void percentage(String fraction) {
        open(" s=\"" + PERCENTAGE + "\"").append("<v>").append(fraction).append("</v></c>");
    }

    void day(LocalDate day) {
        open(" s=\"" + DATE + "\"")
                .append("<v>")
                .append(day.toEpochDay() - DAY_ZERO)
                .append("</v></c>");
    }

    void nothing() {
        column++;
    }

    private StringBuilder open(String attributes) {
        column++;
        return xml.append("<c r=\"")
                .append(CellRef.letters(column))
                .append(row)
                .append('"')
                .append(attributes)
                .append('>');
    }

    private void inline(String text) {
        open(" t=\"inlineStr\"").append("<is><t>").append(text).append("</t></is></c>");
    }

    private void shared(int index) {
        open(" t=\"s\"").append("<v>").append(index).append("</v></c>");
    }

    private int share(String text) {
        text(sharedTexts, "<si><t>" + text + "</t></si>");
        return countOfTexts++;
    }

    static void text(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
