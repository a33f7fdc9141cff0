package nl.verbetermonitor.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Writes the list of findings onto an empty sheet. */
final class FindingsSheet {

    private static final int LONGEST = 32_767;
    private static final int UNIT_OF_WIDTH = 256;
    private static final int TITLE_HEIGHT = 24;
    private static final int LINE_HEIGHT = 16;
    private static final int[] WIDTHS = {16, 26, 40, 40, 56};

    /** A text that begins with one of these would be a formula, if ever somebody opened the cell and closed it again. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Sheet sheet;
    private final Set<String> linked;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle link;
    private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

    /**
     * @param linked the names of the workbook's sheets, to which cells may be linked
     */
    FindingsSheet(Sheet sheet, Set<String> linked) {
        this.sheet = sheet;
        this.linked = Set.copyOf(linked);
        title = style(font(16, true));
        note = style(font(11, false));
        header = framed(font(11, true));
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = framed(font(11, false));
        quoted = framed(font(11, false));
        quoted.setQuotePrefixed(true);
        Font blue = font(11, false);
        blue.setUnderline(Font.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        link = framed(blue);
        for (Severity severity : Severity.values()) {
            CellStyle style = framed(font(11, true));
            style.setFillForegroundColor(new XSSFColor(SeverityColor.LIGHT.rgb(severity), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            severities.put(severity, style);
        }
    }

    /** Writes what is said above the list, and the list. */
    void write(List<String> above, List<Finding> findings) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNIT_OF_WIDTH);
        }
        int next = 0;
        Row first = sheet.createRow(next++);
        first.setHeightInPoints(TITLE_HEIGHT);
        put(first, 0, CopyWords.text("title"), title);
        for (String line : above) {
            put(sheet.createRow(next++), 0, line, note);
        }
        int headerRow = ++next;
        Row names = sheet.createRow(headerRow);
        int column = 0;
        for (String name : List.of("severity", "cell", "found", "expected", "todo")) {
            put(names, column++, CopyWords.text(name), header);
        }
        // Before the rows, as a streaming workbook lets go of them.
        sheet.createFreezePane(0, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        sheet.setAutoFilter(
                new CellRangeAddress(headerRow, headerRow + Math.max(1, findings.size()), 0, WIDTHS.length - 1));
        printOnLandscapeA4();
        for (Finding finding : findings) {
            write(finding, sheet.createRow(++next));
        }
    }

    private void write(Finding finding, Row row) {
        put(row, 0, CopyWords.severity(finding.severity()), severities.getOrDefault(finding.severity(), text));
        putText(row, 1, CopyWords.place(finding.place()));
        address(finding.place()).ifPresent(address -> linkTo(address, row.getCell(1)));
        putText(row, 2, CopyWords.found(finding));
        putText(row, 3, CopyWords.expected(finding));
        putText(row, 4, CopyWords.toDo(finding));
        int lines = IntStream.range(1, WIDTHS.length)
                .map(i -> 1 + row.getCell(i).getStringCellValue().length() / WIDTHS[i])
                .max()
                .orElse(1);
        row.setHeightInPoints(LINE_HEIGHT * lines); // not every program makes room for wrapped text by itself
    }

    private Optional<String> address(Place place) {
        if (place instanceof CellRef cell && linked.contains(cell.sheet())) {
            return Optional.of(address(cell.sheet(), CellRef.letters(cell.column()) + cell.row()));
        }
        return place instanceof Place.WholeSheet whole && linked.contains(whole.sheet())
                ? Optional.of(address(whole.sheet(), "A1"))
                : Optional.empty();
    }

    /** Always in quotes: names such as AB12 would pass for a cell without them. */
    private static String address(String sheet, String cell) {
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }

    private void linkTo(String address, Cell cell) {
        Hyperlink hyperlink = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(address);
        cell.setHyperlink(hyperlink);
        cell.setCellStyle(link);
    }

    private void putText(Row row, int column, String value) {
        boolean mayPassForFormula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        put(row, column, value, mayPassForFormula ? quoted : text);
    }

    private static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value.length() <= LONGEST ? value : value.substring(0, LONGEST));
        cell.setCellStyle(style);
    }

    private void printOnLandscapeA4() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight(CopyWords.text("page"));
    }

    private Font font(int points, boolean bold) {
        Font font = sheet.getWorkbook().createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Font font) {
        Workbook workbook = sheet.getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private CellStyle framed(Font font) {
        CellStyle style = style(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }
}
