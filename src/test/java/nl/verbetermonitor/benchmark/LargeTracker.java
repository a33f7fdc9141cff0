package nl.verbetermonitor.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a tracker about an incident with very many actions. */
final class LargeTracker {

    /** The number of its sheet with actions, from 0. */
    static final int MEASURES = 2;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEETS = "xl/worksheets/sheet";
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";

    private final ZipOutputStream zip;
    private final SheetXml cells;
    private int row;

    private LargeTracker(ZipOutputStream zip, SheetXml cells) {
        this.zip = zip;
        this.cells = cells;
    }

    /**
     * The tracker of a size in a folder; written when it is not there yet.
     *
     * @param rows how many actions it has
     */
    static Path in(Path folder, int rows, SheetXml.Texts texts) throws IOException {
        Path file = folder.resolve("tracker-" + rows + "-" + texts.name().toLowerCase(Locale.ROOT) + ".xlsx");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "tracker", ".tmp");
            Path sharedTexts = Files.createTempFile(folder, "texts", ".tmp");
            write(unfinished, rows, texts, sharedTexts);
            Files.delete(sharedTexts);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void write(Path file, int rows, SheetXml.Texts texts, Path sharedTexts) throws IOException {
        boolean shared = texts == SheetXml.Texts.SHARED;
        try (ZipOutputStream zip = new ZipOutputStream(buffered(file))) {
            part(zip, "[Content_Types].xml", contentTypes(shared));
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/_rels/workbook.xml.rels", relations(relationsOfWorkbook(shared)));
            part(zip, "xl/styles.xml", styles());
            try (OutputStream out = buffered(sharedTexts)) {
                LargeTracker tracker = new LargeTracker(zip, new SheetXml(texts, out));
                tracker.sheet(1, tracker::plan);
                tracker.sheet(2, tracker::recommendations);
                tracker.sheet(3, () -> tracker.measures(rows));
            }
            if (shared) {
                zip.putNextEntry(new ZipEntry(SHARED_TEXTS));
                SheetXml.text(zip, XML + "<sst xmlns=\"" + MAIN + "\">");
                Files.copy(sharedTexts, zip);
                SheetXml.text(zip, "</sst>");
                zip.closeEntry();
            }
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private void sheet(int nr, Runnable rows) throws IOException {
        zip.putNextEntry(new ZipEntry(SHEETS + nr + ".xml"));
        SheetXml.text(zip, XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row = 0;
        rows.run();
        SheetXml.text(zip, "</sheetData></worksheet>");
        zip.closeEntry();
    }

    private void row(Runnable content) {
        row++;
        cells.begin(row);
        content.run();
        cells.end(zip);
    }

    private void plan() {
        label("Veld", () -> cells.common("Waarde"));
        label("Plannummer", () -> cells.common("LI-2023-01"));
        label("Titel", () -> cells.common("Opvolging van signalen over een leverancier"));
        label("Soort", () -> cells.common("Leveranciersincident"));
        label("Gemeente", () -> cells.common("Voorbeeldstad"));
        label("Portefeuillehouder", () -> cells.common("Wethouder Werk en Inkomen"));
        label("Startdatum", () -> cells.day(LocalDate.of(2021, 1, 4)));
        label("Peildatum", () -> cells.day(LocalDate.of(2023, 12, 31)));
        label("Voorbeeld", () -> cells.common("Ja"));
    }

    private void label(String label, Runnable value) {
        row(() -> {
            cells.common(label);
            value.run();
        });
    }

    private void recommendations() {
        label("Nr", () -> cells.common("Bevinding"));
        for (int i = 1; i <= InventedMeasure.RECOMMENDATIONS; i++) {
            String number = Integer.toString(i);
            label(
                    "B" + number,
                    () -> cells.own("Afspraak " + number + " met de leverancier ontbreekt in het contract"));
        }
    }

    private void measures(int rows) {
        row(() -> InventedMeasure.COLUMNS.forEach(cells::common));
        for (int i = 1; i <= rows; i++) {
            int number = i;
            row(() -> InventedMeasure.write(number, cells));
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        SheetXml.text(zip, XML + content);
        zip.closeEntry();
    }

    private static String contentTypes(boolean shared) {
        StringBuilder types = new StringBuilder(type("xl/workbook.xml", "sheet.main"));
        types.append(type("xl/styles.xml", "styles"));
        for (int nr = 1; nr <= 3; nr++) {
            types.append(type(SHEETS + nr + ".xml", "worksheet"));
        }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + types
                + (shared ? type(SHARED_TEXTS, "sharedStrings") : "")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relationsOfWorkbook(boolean shared) {
        StringBuilder relations = new StringBuilder();
        for (int nr = 1; nr <= 3; nr++) {
            relations.append(relation(nr, "worksheet", "worksheets/sheet" + nr + ".xml"));
        }
        relations.append(relation(4, "styles", "styles.xml"));
        return relations + (shared ? relation(5, "sharedStrings", "sharedStrings.xml") : "");
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr/><sheets>"
                + "<sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Bevindingen\" sheetId=\"2\" r:id=\"rId2\"/>"
                + "<sheet name=\"Acties\" sheetId=\"3\" r:id=\"rId3\"/></sheets></workbook>";
    }

    /** In the order of the constants of {@link SheetXml}. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\">"
                + "<numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><cellXfs count=\"3\">"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
    }
}
