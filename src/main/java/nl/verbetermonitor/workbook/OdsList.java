package nl.verbetermonitor.workbook;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.events.XMLEvent;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;

/** The sheet with the list of findings, as OpenDocument writes it. Every cell is text, so none is ever a formula. */
final class OdsList {

    private static final int COLUMNS = 5;

    private final OdsXml xml = new OdsXml();
    private final String name;
    private final Set<String> linked;
    private final Consumer<XMLEvent> out;

    OdsList(String name, Set<String> linked, Consumer<XMLEvent> out) {
        this.name = name;
        this.linked = Set.copyOf(linked);
        this.out = out;
    }

    void write(Remarks remarks) {
        out.accept(xml.start("table:table", "table:name", name));
        for (int i = 0; i < COLUMNS; i++) {
            out.accept(xml.start("table:table-column", "table:style-name", OdsCopyStyles.OF_LIST + "Kolom" + i));
            out.accept(xml.end("table:table-column"));
        }
        line(CopyWords.text("title"), "Titel");
        remarks.above().forEach(line -> line(line, "Regel"));
        line("", "Regel");
        out.accept(xml.start("table:table-header-rows"));
        out.accept(xml.start("table:table-row"));
        for (String column : List.of("severity", "cell", "found", "expected", "todo")) {
            cell(CopyWords.text(column), OdsCopyStyles.OF_LIST + "Kop", "");
        }
        out.accept(xml.end("table:table-row"));
        out.accept(xml.end("table:table-header-rows"));
        remarks.listed().forEach(this::write);
        out.accept(xml.end("table:table"));
    }

    private void write(Finding finding) {
        String text = OdsCopyStyles.OF_LIST + "Tekst";
        out.accept(xml.start("table:table-row"));
        cell(CopyWords.severity(finding.severity()), OdsCopyStyles.ofSeverity(finding.severity()), "");
        cell(CopyWords.place(finding.place()), text, address(finding.place()));
        cell(CopyWords.found(finding), text, "");
        cell(CopyWords.expected(finding), text, "");
        cell(CopyWords.toDo(finding), text, "");
        out.accept(xml.end("table:table-row"));
    }

    private String address(Place place) {
        if (place instanceof CellRef cell && linked.contains(cell.sheet())) {
            return "#" + quoted(cell.sheet()) + "." + CellRef.letters(cell.column()) + cell.row();
        }
        return place instanceof Place.WholeSheet whole && linked.contains(whole.sheet())
                ? "#" + quoted(whole.sheet()) + ".A1"
                : "";
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
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
