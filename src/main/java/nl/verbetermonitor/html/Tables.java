package nl.verbetermonitor.html;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Text;

/**
 * Writes tables. Each stands in a box of its own that scrolls where the window is too narrow for it; the box can be reached
 * by keyboard, and is a group rather than a landmark, as a report has too many tables to list among the parts of a page.
 */
final class Tables {

    /** A cell of so many characters at most stays on one line: a date, a status, an amount. */
    private static final int ONE_LINE = 16;
    /** A cell of so many characters at least gets room for more than a word on a line. */
    private static final int SENTENCE = 40;
    /** A table of so many rows at most stays whole on paper. */
    private static final int ON_ONE_SHEET = 8;

    private final Markup page;
    private final Ids ids;
    private final Texts texts;

    Tables(Markup page, Ids ids, Texts texts) {
        this.page = page;
        this.ids = ids;
        this.texts = texts;
    }

    void write(Block.Table table) {
        TableLook look = TableLook.of(table.kind());
        String caption = ids.of("tabel");
        boolean whole = table.rows().size() <= ON_ONE_SHEET;
        page.open("div")
                .with("class", "table columns-" + table.kind().columns() + (whole ? " whole" : ""))
                .with("role", "group")
                .with("aria-labelledby", caption)
                .with("tabindex", "0");
        page.open("table");
        page.open("caption", table.summary())
                .with("id", caption)
                .text(table.summary())
                .close();
        page.open("thead");
        header(table.header(), look);
        page.close().open("tbody");
        table.rows().forEach(row -> row(row, look));
        page.close().close().close();
    }

    private void header(List<String> header, TableLook look) {
        page.open("tr");
        for (int i = 0; i < header.size(); i++) {
            page.open("th", header.get(i)).with("scope", "col");
            look(i, look, "");
            page.text(header.get(i)).close();
        }
        page.close();
    }

    private void row(List<Text> cells, TableLook look) {
        page.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            String plain = cells.get(i).plain();
            page.open(i == 0 ? "th" : "td", plain);
            if (i == 0) {
                page.with("scope", "row");
            }
            look(i, look, plain);
            texts.write(cells.get(i));
            page.close();
        }
        page.close();
    }

    private void look(int column, TableLook look, String text) {
        List<String> types = new ArrayList<>();
        if (look.figures().contains(column)) {
            types.add("figure");
        }
        if (!text.isEmpty() && text.length() <= ONE_LINE && text.indexOf('\n') < 0) {
            types.add("short");
        } else if (text.length() >= SENTENCE) {
            types.add("long");
        }
        if (!types.isEmpty()) {
            page.with("class", String.join(" ", types));
        }
    }
}
