package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What must not change in the copy of a workbook, whatever is added; but for the colours and comments of cells. */
record Kept(Map<String, List<String>> sheets, List<String> names) {

    static Kept of(XSSFWorkbook workbook) {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.getSheetName(i).equals("Controle")) {
                List<String> facts = sheets.computeIfAbsent(workbook.getSheetName(i), any -> new ArrayList<>());
                facts.add("visibility " + workbook.getSheetVisibility(i));
                facts.addAll(factsOf(workbook.getSheetAt(i)));
            }
        }
        List<String> names = workbook.getAllNames().stream()
                .filter(name -> !name.getRefersToFormula().startsWith("Controle!"))
                .map(name -> name.getNameName() + " on "
                        + (name.getSheetIndex() < 0 ? "all" : workbook.getSheetName(name.getSheetIndex())) + " = "
                        + name.getRefersToFormula())
                .sorted()
                .toList();
        return new Kept(sheets, names);
    }

    private static List<String> factsOf(XSSFSheet sheet) {
        List<String> facts = new ArrayList<>();
        var xml = sheet.getCTWorksheet();
        facts.add(xml.getColsList().toString());
        facts.add(xml.getConditionalFormattingList().toString());
        facts.add(String.valueOf(xml.getDataValidations()));
        facts.add(String.valueOf(xml.getMergeCells()));
        facts.add(String.valueOf(xml.getAutoFilter()));
        facts.add(String.valueOf(xml.getPageSetup()));
        facts.add(String.valueOf(xml.getSheetViews().getSheetViewArray(0).getPane()));
        sheet.forEach(row -> row.forEach(cell -> {
            String style = cell.getCellStyle().getDataFormatString() + " "
                    + cell.getCellStyle().getBorderBottom() + " "
                    + cell.getCellStyle().getFontIndex() + " "
                    + cell.getCellStyle().getAlignment() + " " + row.getHeight() + " " + row.getZeroHeight();
            String content =
                    switch (cell.getCellType()) {
                        case FORMULA -> cell.getCellFormula() + " = " + cell.getNumericCellValue();
                        case BLANK -> "";
                        default -> cell.toString();
                    };
            if (!content.isEmpty()) {
                facts.add(cell.getAddress() + " " + content + " " + style);
            }
        }));
        facts.replaceAll(fact -> fact.replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", ""));
        return facts;
    }
}
