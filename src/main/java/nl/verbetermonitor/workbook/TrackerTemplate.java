package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.OwnSheet;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an empty tracker to fill in: all sheets and columns, dropdowns for all lists, an explanation at every cell, and an
 * example row in every table that intake passes over. Filled in well, it passes intake without findings.
 */
public final class TrackerTemplate {

    private final List<String> steps;

    /**
     * Makes templates.
     *
     * @param steps the words of the column Stap, in the order of the catalogue; only incident plans have it
     */
    public TrackerTemplate(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Writes the template for a kind of plan as an Excel workbook, in the place of a file that is there.
     *
     * @param target the file; its folder is made when it is not there
     * @throws UncheckedIOException when it cannot be written; then nothing of it is left
     */
    public void write(PlanKind kind, Path target) {
        try {
            Unfinished.write(target, out -> write(kind, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PlanKind kind, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            TemplateChoices choices = new TemplateChoices(workbook, steps);
            XSSFSheet guide = workbook.createSheet(OwnSheet.GUIDE.dutch());
            Map<SheetName, List<Column>> columns = columns(kind);
            columns.forEach((name, ofSheet) -> {
                XSSFSheet sheet = workbook.createSheet(name.dutch());
                sheet.setTabColor(TemplateColors.color(name.isNeeded() ? "1F3864" : "A6A6A6"));
                if (name == SheetName.PLAN) {
                    new TemplatePlan(sheet, styles, choices).write(kind);
                } else {
                    new TemplateTable(sheet, ofSheet, styles, choices).write(name);
                }
            });
            choices.write();
            new TemplateGuide(guide, styles).write(columns);
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setCreator(TemplateWords.text("author"));
            properties.setTitle(TemplateWords.text("document-title", kind.dutch()));
            properties.getUnderlyingProperties().setLanguageProperty(TemplateWords.LANGUAGE);
            workbook.write(out);
        }
    }

    private static Map<SheetName, List<Column>> columns(PlanKind kind) {
        Map<SheetName, List<Column>> columns = new EnumMap<>(SheetName.class);
        for (SheetName sheet : SheetName.values()) {
            columns.put(
                    sheet,
                    sheet.columns().stream()
                            .filter(column -> column.kind() != ColumnKind.STEP || kind == PlanKind.SUPPLIER_INCIDENT)
                            .toList());
        }
        return columns;
    }
}
