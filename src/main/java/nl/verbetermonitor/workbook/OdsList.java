package nl.verbetermonitor.workbook;

import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.events.XMLEvent;
import nl.verbetermonitor.plan.Finding;

/** The sheet with the list of findings, as OpenDocument writes it. Every cell is text, so none is ever a formula. */
final class OdsList {

    private static final int COLUMNS = 5;

    private final OdsXml xml = new OdsXml();
    private final String name;
    private final ListLinks links;
    private final Consumer<XMLEvent> out;

    /**
     * @param name of the sheet
     */
    OdsList(String name, ListLinks links, Consumer<XMLEvent> out) {
        this.name = name;
        this.links = links;
        this.out = out;
    }

    void write(ListHead head, List<Finding> findings) {
        out.accept(xml.start("table:table", "table:name", name, "table:style-name", OdsCopyStyles.OF_LIST));
        for (int i = 0; i < COLUMNS; i++) {
            out.accept(xml.start("table:table-column", "table:style-name", OdsCopyStyles.OF_LIST + "Kolom" + i));
            out.accept(xml.end("table:table-column"));
        }
        line(head.title(), "Titel");
        head.file().forEach(line -> line(line, "Regel"));
        for (ListHead.Count count : head.counts()) {
            out.accept(xml.start("table:table-row"));
            cell(CopyWords.severity(count.severity()), OdsCopyStyles.ofSeverity(count.severity()), "");
            cell(Long.toString(count.number()), OdsCopyStyles.OF_LIST + "Tekst", "");
            cell(count.toDo(), OdsCopyStyles.OF_LIST + "Regel", "");
            out.accept(xml.end("table:table-row"));
        }
        head.notes().forEach(line -> line(line, "Regel"));
        line("", "Regel");
        out.accept(xml.start("table:table-header-rows"));
        out.accept(xml.start("table:table-row"));
        for (String column : List.of("severity", "cell", "found", "expected", "todo")) {
            cell(CopyWords.text(column), OdsCopyStyles.OF_LIST + "Kop", "");
        }
        out.accept(xml.end("table:table-row"));
        out.accept(xml.end("table:table-header-rows"));
        findings.forEach(this::write);
        out.accept(xml.end("table:table"));
    }

    private void write(Finding finding) {
        String text = OdsCopyStyles.OF_LIST + "Tekst";
        out.accept(xml.start("table:table-row"));
        cell(CopyWords.severity(finding.severity()), OdsCopyStyles.ofSeverity(finding.severity()), "");
        cell(
                CopyWords.place(finding.place()),
                text,
                links.address(finding.place(), ".").map("#"::concat).orElse(""));
        cell(CopyWords.found(finding), text, "");
        cell(CopyWords.expected(finding), text, "");
        cell(CopyWords.toDo(finding), text, "");
        out.accept(xml.end("table:table-row"));
    }

    /** The same in a workbook that has no filters of its own. */
    void writeFilters(ListHead head, int findings) {
        out.accept(xml.start("table:database-ranges"));
        writeFilter(head, findings);
        out.accept(xml.end("table:database-ranges"));
    }

    /** Has programs offer a filter in the header; stands behind all sheets. */
    void writeFilter(ListHead head, int findings) {
        String sheet = "'" + name + "'.";
        int header = head.headerRow();
        out.accept(xml.start(
                "table:database-range",
                "table:name",
                OdsCopyStyles.OF_LIST,
                "table:target-range-address",
                sheet + "A" + header + ":" + sheet + "E" + (header + Math.max(1, findings)),
                "table:display-filter-buttons",
                "true"));
        out.accept(xml.end("table:database-range"));
    }

    private void line(String text, String style) {
        out.accept(xml.start("table:table-row"));
        cell(text, OdsCopyStyles.OF_LIST + style, "");
        out.accept(xml.end("table:table-row"));
    }

    private void cell(String text, String style, String link) {
        out.accept(xml.start("table:table-cell", "table:style-name", style, "office:value-type", "string"));
        out.accept(xml.start("text:p"));
        if (!link.isEmpty()) {
            out.accept(xml.start("text:a", "xlink:type", "simple", "xlink:href", link));
        }
        out.accept(xml.characters(text.replace('\n', ' ')));
        if (!link.isEmpty()) {
            out.accept(xml.end("text:a"));
        }
        out.accept(xml.end("text:p"));
        out.accept(xml.end("table:table-cell"));
    }
}
