package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.workbook.XlsxCopyStyles.Look;

/** Writes the list of findings as a sheet of an Excel workbook. Every text is a text, so none is ever a formula. */
final class FindingsSheet {

    private static final int TITLE_HEIGHT = 24;
    private static final int LINE_HEIGHT = 15;
    private static final int[] WIDTHS = {20, 26, 40, 40, 52};
    private static final int PADDING = 3;

    /** A text that begins with one of these would be a formula, if ever somebody opened the cell and closed it again. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final String namespace;
    private final ListLinks links;
    private final Map<Look, Integer> looks = new EnumMap<>(Look.class);

    /**
     * @param namespace of workbooks of this kind
     * @param styles gets what the list needs
     */
    FindingsSheet(String namespace, XlsxCopyStyles styles, ListLinks links) {
        this.namespace = namespace;
        this.links = links;
        for (Look look : Look.values()) {
            looks.put(look, styles.of(look));
        }
    }

    /** The cells of the list with its header, as an address within the sheet. */
    static String range(ListHead head, int findings) {
        int header = head.headerRow();
        return "$A$" + header + ":$E$" + (header + Math.max(1, findings));
    }

    void write(ListHead head, List<Finding> findings, OutputStream bytes) throws IOException {
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.US_ASCII);
        int header = head.headerRow();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + namespace
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"" + header + "\" topLeftCell=\"A"
                + (header + 1)
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A"
                + (header + 1) + "\" sqref=\"A" + (header + 1) + "\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"" + LINE_HEIGHT + "\"/><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + WIDTHS[i]
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        writeHead(head, out);
        List<String> linked = new ArrayList<>();
        int row = header;
        for (Finding finding : findings) {
            write(finding, ++row, out);
            int at = row;
            links.address(finding.place(), "!")
                    .ifPresent(address -> linked.add(
                            "<hyperlink ref=\"B" + at + "\" location=\"" + XmlTag.escaped(address) + "\"/>"));
        }
        out.write(
                "</sheetData><autoFilter ref=\"" + range(head, findings.size()).replace("$", "") + "\"/>");
        if (!linked.isEmpty()) {
            out.write("<hyperlinks>");
            for (String link : linked) {
                out.write(link);
            }
            out.write("</hyperlinks>");
        }
        out.write("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;R"
                + XmlTag.escaped(CopyWords.text("page")) + "</oddFooter></headerFooter></worksheet>");
        out.flush();
    }

    private void writeHead(ListHead head, Writer out) throws IOException {
        int row = 1;
        open(row, TITLE_HEIGHT, out);
        text(row, 1, head.title(), Look.TITLE, out);
        close(out);
        for (String line : head.file()) {
            line(++row, line, out);
        }
        for (ListHead.Count count : head.counts()) {
            open(++row, LINE_HEIGHT, out);
            text(row, 1, CopyWords.severity(count.severity()), Look.of(count.severity()), out);
            out.write("<c r=\"B" + row + "\" s=\"" + looks.get(Look.COUNT) + "\"><v>" + count.number() + "</v></c>");
            text(row, 3, count.toDo(), Look.LINE, out);
            close(out);
        }
        for (String note : head.notes()) {
            line(++row, note, out);
        }
        row = head.headerRow();
        open(row, LINE_HEIGHT + PADDING, out);
        int column = 0;
        for (String name : List.of("severity", "cell", "found", "expected", "todo")) {
            text(row, ++column, CopyWords.text(name), Look.HEADER, out);
        }
        close(out);
    }

    private void line(int row, String text, Writer out) throws IOException {
        open(row, LINE_HEIGHT, out);
        text(row, 1, text, Look.LINE, out);
        close(out);
    }

    private void write(Finding finding, int row, Writer out) throws IOException {
        List<String> texts = List.of(
                CopyWords.severity(finding.severity()),
                CopyWords.place(finding.place()),
                CopyWords.found(finding),
                CopyWords.expected(finding),
                CopyWords.toDo(finding));
        int lines = IntStream.range(0, WIDTHS.length)
                .map(i -> 1 + texts.get(i).length() / (WIDTHS[i] - PADDING))
                .max()
                .orElse(1);
        open(row, LINE_HEIGHT * lines, out); // not every program makes room for wrapped text by itself
        Optional<String> link = links.address(finding.place(), "!");
        for (int i = 0; i < WIDTHS.length; i++) {
            boolean mayPassForFormula = !texts.get(i).isEmpty()
                    && FORMULA_STARTS.indexOf(texts.get(i).charAt(0)) >= 0;
            Look plain = mayPassForFormula ? Look.QUOTED : Look.TEXT;
            Look look = i == 0 ? Look.of(finding.severity()) : i == 1 && link.isPresent() ? Look.LINK : plain;
            text(row, i + 1, texts.get(i), look, out);
        }
        close(out);
    }

    private static void open(int row, int height, Writer out) throws IOException {
        out.write("<row r=\"" + row + "\" ht=\"" + height + "\" customHeight=\"1\">");
    }

    private static void close(Writer out) throws IOException {
        out.write("</row>");
    }

    private void text(int row, int column, String text, Look look, Writer out) throws IOException {
        out.write("<c r=\"" + CellRef.letters(column) + row + "\" s=\"" + looks.get(look)
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XlsxText.escaped(text) + "</t></is></c>");
    }
}
