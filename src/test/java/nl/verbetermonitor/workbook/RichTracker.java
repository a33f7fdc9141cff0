package nl.verbetermonitor.workbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A tracker with everything that analysts put into theirs: formatting, formulas, a chart, a picture, dropdowns, colours by
 * rule, names, hidden parts and comments of their own; and with problems.
 */
final class RichTracker {

    static final String ODD_SHEET = "Jan's blad (oud)";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle header = workbook.createCellStyle();
    private final CellStyle green = workbook.createCellStyle();

    private RichTracker() {
        date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        header.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THICK);
        XSSFFont white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        white.setBold(true);
        header.setFont(white);
        green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static Path in(Path folder) throws IOException {
        RichTracker tracker = new RichTracker();
        tracker.plan();
        tracker.recommendations();
        tracker.measures();
        tracker.others();
        return tracker.writeTo(folder.resolve("tracker.xlsx"));
    }

    private Path writeTo(Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private void plan() {
        XSSFSheet sheet = workbook.createSheet("Plan");
        row(sheet, 0, "Veld", "Waarde");
        row(sheet, 1, "Plannummer", "VP-1");
        row(sheet, 2, "Titel", "Verbeterplan");
        row(sheet, 3, "Soort", "Verbeterplan inspectie");
        row(sheet, 4, "Gemeente", null);
        row(sheet, 5, "Portefeuillehouder", "Wethouder Jeugd");
        row(sheet, 6, "Startdatum", LocalDate.of(2022, 7, 19));
        row(sheet, 7, "Peildatum", LocalDate.of(2023, 9, 30));
        sheet.setColumnWidth(1, 9000);
    }

    private void recommendations() {
        XSSFSheet sheet = workbook.createSheet("Aanbevelingen");
        row(sheet, 0, "Nr", "Aanbeveling", "Datum");
        row(sheet, 1, "A1", "Leg vast wie regie voert", LocalDate.of(2022, 5, 1));
        row(sheet, 2, "A2", "Zorg voor bewijs", "n.t.b.");
        row(sheet, 3, "A2", "Nog eens", null);
    }

    private void measures() throws IOException {
        XSSFSheet sheet = workbook.createSheet("Maatregelen");
        XSSFRow names = row(
                sheet, 0, "Nr", "Aanbeveling", "Maatregel", "Status", "Gereed gepland", "Budget (EUR)", "Eigen kolom");
        names.forEach(cell -> cell.setCellStyle(header));
        row(sheet, 1, "M1", "A1", "Regiekaart invoeren", "Op schema", LocalDate.of(2023, 12, 31), 1000);
        row(sheet, 2, "M2", "A9", "+ meer", "=1+1", "eind 2023", 2500.5);
        row(sheet, 3, "M3", "A2", "@werk", "Vertraagd", "z.s.m.", -1);
        row(sheet, 4, "M4", "A1; A2", null, "Op schema", null, null);
        sheet.getRow(3).getCell(4).setCellStyle(green);
        sheet.getRow(4).setZeroHeight(true);
        XSSFCell sum = sheet.createRow(9).createCell(5);
        sum.setCellFormula("SUM(F2:F5)");
        sum.setCellValue(3499.5);
        sheet.setColumnWidth(2, 12_000);
        sheet.setColumnHidden(6, true);
        sheet.createFreezePane(1, 1);
        sheet.addMergedRegion(new CellRangeAddress(11, 11, 0, 3));
        dropdown(sheet);
        colorByRule(sheet);
        comment(sheet, 2, 3, "Wiskundige", "Waarom staat dit er zo?");
        picture(sheet);
        chart(sheet);
        workbook.createName().setNameName("budget");
        workbook.getName("budget").setRefersToFormula("Maatregelen!$F$2:$F$5");
        workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A$1:$F$10");
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:G5"));
    }

    private void others() {
        row(workbook.createSheet(ODD_SHEET), 0, "Kladblok", "=A1");
        row(workbook.createSheet("Verborgen"), 0, "Geheim");
        workbook.setSheetHidden(workbook.getSheetIndex("Verborgen"), true);
        workbook.setActiveSheet(2);
        workbook.setSelectedTab(2);
    }

    private static void dropdown(XSSFSheet sheet) {
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Op schema", "Vertraagd"}),
                new CellRangeAddressList(1, 99, 3, 3)));
    }

    private static void colorByRule(XSSFSheet sheet) {
        var formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Afgerond\"");
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("D2:D100")}, rule);
    }

    private void comment(XSSFSheet sheet, int row, int column, String author, String text) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment =
                drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 3, row + 3));
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(author + ":", bold);
        rich.append("\n" + text);
        comment.setAddress(row, column);
        comment.setAuthor(author);
        comment.setString(rich);
    }

    private void picture(XSSFSheet sheet) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        int picture = workbook.addPicture(png.toByteArray(), org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 8, 1, 9, 3), picture);
    }

    private static void chart(XSSFSheet sheet) {
        var chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 8, 5, 14, 18));
        chart.setTitleText("Budget per maatregel");
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.BAR, bottom, left);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("F2:F4")));
        chart.plot(data);
    }

    private XSSFRow row(XSSFSheet sheet, int number, @Nullable Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof LocalDate day) {
                row.createCell(i).setCellValue(day);
                row.getCell(i).setCellStyle(date);
            } else if (value instanceof Number amount) {
                row.createCell(i).setCellValue(amount.doubleValue());
            } else if (value != null) {
                row.createCell(i).setCellValue(value.toString());
            }
        }
        return row;
    }
}
