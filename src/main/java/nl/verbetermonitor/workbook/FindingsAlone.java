package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.plan.OwnSheet;

/** A workbook that holds nothing but the list of findings, written row by row, so that any number of them fits. */
final class FindingsAlone {

    /** Why there is no copy of the delivery itself. */
    enum Reason {
        UNREADABLE,
        NOT_COPIED,
        NOT_KEPT;

        String dutch() {
            return CopyWords.text("alone-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** How many findings fit on a sheet of 1,048,576 rows, with what stands above them. */
    static final int MOST = 1_000_000;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private FindingsAlone() {}

    /**
     * Writes it.
     *
     * @param name of the delivery
     */
    static void write(String name, Remarks remarks, Reason reason, OutputStream out) throws IOException {
        XlsxCopyStyles styles = XlsxCopyStyles.none(MAIN);
        FindingsSheet list = new FindingsSheet(MAIN, styles, new ListLinks(new SheetTitles(List.of())));
        ListHead head = ListHead.of(name, remarks, Optional.of(reason));
        String sheet = OwnSheet.FINDINGS.dutch();
        String range = FindingsSheet.range(head, remarks.listed().size());
        UndatedZip parts = new UndatedZip(out);
        put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("workbook", "sheet.main") + override("styles", "styles")
                        + override("worksheets/sheet1", "worksheet") + "<Override PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>",
                parts);
        put(
                "_rels/.rels",
                relations(relation(1, "officeDocument", "xl/workbook.xml") + "<Relationship Id=\"rId2\" Type=\""
                        + PACKAGE + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"),
                parts);
        put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + XmlTag.escaped(head.title())
                        + "</dc:title><dc:creator>" + CopyWords.text("author")
                        + "</dc:creator><dc:language>nl-NL</dc:language></cp:coreProperties>",
                parts);
        put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED + "\"><sheets><sheet name=\"" + sheet
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
                        + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">" + sheet + "!"
                        + range
                        + "</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + sheet + "!$"
                        + head.headerRow() + ":$" + head.headerRow() + "</definedName></definedNames></workbook>",
                parts);
        put(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")),
                parts);
        parts.begin("xl/styles.xml");
        styles.writeTo(parts);
        parts.closeEntry();
        parts.begin("xl/worksheets/sheet1.xml");
        list.write(head, remarks.listed(), parts);
        parts.closeEntry();
        parts.finish();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATED + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void put(String part, String xml, UndatedZip out) throws IOException {
        out.begin(part);
        out.write((XML + xml).getBytes(StandardCharsets.US_ASCII));
        out.closeEntry();
    }
}
