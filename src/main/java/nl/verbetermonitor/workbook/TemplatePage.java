package nl.verbetermonitor.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all sheets of the template share: a title, and how they are printed. */
final class TemplatePage {

    /** More than this is printed over the width of several pages, the first column on each. */
    private static final int CHARACTERS_ON_A_PAGE = 210;

    static final int TITLE_HEIGHT = 26;

    private static final int HINT_HEIGHT = 20;
    private static final int UNIT_OF_WIDTH = 256;
    private static final double MARGIN = 0.5;

    private TemplatePage() {}

    static void head(XSSFSheet sheet, String title, String hint, TemplateStyles styles) {
        put(sheet, 0, title, styles.title(), TITLE_HEIGHT);
        put(sheet, 1, hint, styles.hint(), HINT_HEIGHT);
    }

    private static void put(XSSFSheet sheet, int row, String text, XSSFCellStyle style, int height) {
        XSSFRow line = sheet.createRow(row);
        line.setHeightInPoints(height);
        line.setRowStyle(style); // or its other cells would look as those of the table below
        XSSFCell cell = line.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Landscape A4 with the rows down to the header row on every page. */
    static void print(XSSFSheet sheet, int headerRow, int columns) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        int width = IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / UNIT_OF_WIDTH;
        int pages = 1 + width / CHARACTERS_ON_A_PAGE;
        sheet.setFitToPage(true);
        print.setFitWidth((short) pages);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setRight(TemplateWords.text("page"));
    }
}
