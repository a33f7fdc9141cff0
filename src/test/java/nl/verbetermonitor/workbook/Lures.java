package nl.verbetermonitor.workbook;

import static nl.verbetermonitor.workbook.HostileFile.DOCTYPE;
import static nl.verbetermonitor.workbook.HostileFile.READ;
import static nl.verbetermonitor.workbook.HostileFile.UNREADABLE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Workbooks that want the reader to fetch something, or to unfold something without end. */
final class Lures {

    private static final Map<String, String> DOCTYPES = Map.of(
            "entity-in-a-file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"FILE\">]>",
            "entity-on-a-server", "<!DOCTYPE x [<!ENTITY e SYSTEM \"SERVER\">]>",
            "entity-in-the-doctype", "<!DOCTYPE x [<!ENTITY % e SYSTEM \"SERVER\"> %e;]>",
            "doctype-on-a-server", "<!DOCTYPE x SYSTEM \"SERVER\">",
            "doctype-in-a-file", "<!DOCTYPE x PUBLIC \"-//x//y\" \"FILE\">",
            "billion-laughs", "<!DOCTYPE x [<!ENTITY a \"ha\">" + laughs() + "]>",
            "quadratic-blow-up", "<!DOCTYPE x [<!ENTITY a \"" + "x".repeat(100_000) + "\">]>");

    private final Path xlsx;
    private final Path ods;
    private final String file;
    private final String server;

    /**
     * @param folder where the workbooks are put from which all are made
     * @param file the address of a file that nobody should read
     * @param server an address at which nobody should call
     */
    Lures(Path folder, String file, String server) {
        this.file = file;
        this.server = server;
        xlsx = RawXlsx.workbook().sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("lure.xlsx"));
        ods = RawOds.spreadsheet().sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("lure.ods"));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder();
        for (char c = 'b'; c <= 'j'; c++) {
            entities.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10));
            entities.append("\">");
        }
        return entities.toString();
    }

    List<HostileFile> files() {
        Stream<HostileFile> doctypes = DOCTYPES.entrySet().stream()
                .flatMap(doctype -> Stream.of(
                        withDoctype(xlsx, doctype.getKey(), doctype.getValue(), RawXlsx.TEXTS, "preserve\">"),
                        withDoctype(ods, doctype.getKey(), doctype.getValue(), RawOds.CONTENT, "<text:p>")));
        return Stream.concat(doctypes, Stream.of(inXlsx(), inOds()).flatMap(List::stream))
                .toList();
    }

    private HostileFile withDoctype(Path honest, String name, String doctype, String part, String mark) {
        return HostileFile.of(honest, name, DOCTYPE, zip -> new Spot(part, mark)
                .holds("&e;&a;")
                .andThen(changed -> new Spot(part, "?>").holds(filled(doctype)).apply(changed))
                .apply(zip));
    }

    private List<HostileFile> inXlsx() {
        Spot inSheet = new Spot("xl/worksheets/sheet1.xml", "</sheetData>");
        Spot relations = new Spot("xl/_rels/workbook.xml.rels", "/>");
        String link = "<Relationship Id=\"rIdX\" TargetMode=\"External\" Target=\"SERVER\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>";
        return List.of(
                file(xlsx, "entity-without-a-doctype", UNREADABLE, new Spot(RawXlsx.TEXTS, "preserve\">"), "&e;"),
                file(xlsx, "style-sheet", READ, new Spot(RawXlsx.WORKBOOK, "?>"), "<?xml-stylesheet href=\"SERVER\"?>"),
                file(
                        xlsx,
                        "included-xml",
                        READ,
                        inSheet,
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"FILE\"/>"),
                file(
                        xlsx,
                        "schema",
                        READ,
                        new Spot("xl/worksheets/sheet1.xml", "<worksheet"),
                        " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x SERVER\""),
                file(xlsx, "link-to-a-workbook", READ, relations, link.formatted("externalLinkPath")),
                file(xlsx, "link-to-a-picture", READ, relations, link.formatted("image")),
                file(xlsx, "link-to-data", READ, relations, link.formatted("connections")),
                file(
                        xlsx,
                        "styles-elsewhere",
                        "inhoud die in een ander bestand staat",
                        relations,
                        link.formatted("styles")),
                file(
                        xlsx,
                        "texts-elsewhere",
                        "inhoud die in een ander bestand staat",
                        relations,
                        link.formatted("sharedStrings")));
    }

    private List<HostileFile> inOds() {
        Spot inTable = new Spot(RawOds.CONTENT, "<table:table-column/>");
        return List.of(
                file(ods, "entity-without-a-doctype", UNREADABLE, new Spot(RawOds.CONTENT, "<text:p>"), "&e;"),
                file(ods, "style-sheet", READ, new Spot(RawOds.CONTENT, "?>"), "<?xml-stylesheet href=\"SERVER\"?>"),
                file(ods, "link-to-a-table", READ, inTable, "<table:table-source xlink:href=\"SERVER\"/>"),
                file(
                        ods,
                        "link-to-a-picture",
                        READ,
                        inTable,
                        "<table:shapes><drawing:image xlink:href=\"SERVER\"/></table:shapes>"),
                file(
                        ods,
                        "macro-at-opening",
                        READ,
                        new Spot(RawOds.CONTENT, "<office:scripts/>"),
                        "<office:event-listeners xlink:href=\"FILE\"/>"));
    }

    private HostileFile file(Path honest, String name, String answer, Spot spot, String lure) {
        UnaryOperator<RawZip> change = spot.holds(filled(lure));
        return HostileFile.of(honest, name, answer, change);
    }

    private String filled(String text) {
        return text.replace("FILE", file).replace("SERVER", server);
    }
}
