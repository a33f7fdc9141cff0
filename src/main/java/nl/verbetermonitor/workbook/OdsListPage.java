package nl.verbetermonitor.workbook;

import java.util.Map;

/**
 * What an OpenDocument workbook says about the list of findings outside its sheet: that it is printed on landscape A4, and
 * that its header stays in sight. Workbooks that say no such things of their own sheets say nothing of the list.
 */
final class OdsListPage {

    /** The name of the page on which the list is printed. */
    static final String MASTER = OdsCopyStyles.OF_LIST;

    private static final String LAYOUT = OdsCopyStyles.OF_LIST + "Pagina";
    private static final String PAGE = "<style:page-layout xmlns:style=\"" + OdsXml.STYLE + "\" xmlns:fo=\"" + OdsXml.FO
            + "\" style:name=\"" + LAYOUT + "\"><style:page-layout-properties fo:page-width=\"29.7cm\""
            + " fo:page-height=\"21cm\" style:print-orientation=\"landscape\" fo:margin=\"1.5cm\" style:scale-to-X=\"1\""
            + " style:scale-to-Y=\"0\"/></style:page-layout>";
    private static final String MASTER_PAGE = "<style:master-page xmlns:style=\"" + OdsXml.STYLE + "\" style:name=\""
            + MASTER + "\" style:page-layout-name=\"" + LAYOUT + "\"/>";
    private static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";

    private OdsListPage() {}

    /** Adds the page to the part with the styles that all sheets share, unless an earlier check did. */
    static XmlEdits ofStyles(XmlCursor xml) throws Unreadable {
        XmlEdits edits = new XmlEdits();
        if (!xml.nextElement() || !xml.name().equals("document-styles")) {
            return edits;
        }
        boolean layouts = false;
        while (xml.nextElement()) {
            XmlTag start = xml.tag();
            String name = xml.name();
            if (name.equals("automatic-styles")) {
                layouts = true;
                xml.skip();
                edits.append(start, xml.tag(), PAGE);
            } else if (name.equals("master-styles")) {
                while (xml.nextElement()) {
                    if (named(xml.tag()).equals(MASTER)) {
                        return new XmlEdits();
                    }
                    xml.skip();
                }
                if (!layouts) {
                    edits.insert(
                            start.start(),
                            "<office:automatic-styles xmlns:office=\"" + OdsXml.OFFICE + "\">" + PAGE
                                    + "</office:automatic-styles>");
                }
                edits.append(start, xml.tag(), MASTER_PAGE);
                return edits;
            } else {
                xml.skip();
            }
        }
        return new XmlEdits();
    }

    /**
     * Has programs show the list first, with its header always in sight.
     *
     * @param sheet the name of the list
     */
    static XmlEdits ofSettings(XmlCursor xml, String sheet, int headerRow) throws Unreadable {
        XmlEdits edits = new XmlEdits();
        if (xml.nextElement()) {
            readSettings(xml, sheet, headerRow, edits);
        }
        return edits;
    }

    private static void readSettings(XmlCursor xml, String sheet, int headerRow, XmlEdits edits) throws Unreadable {
        while (xml.nextElement()) {
            XmlTag start = xml.tag();
            if (named(start).equals("Tables")) {
                while (xml.nextElement()) {
                    XmlTag entry = xml.tag();
                    xml.skip();
                    if (named(entry).equals(sheet)) {
                        edits.replace(entry.start(), xml.tag().end(), "");
                    }
                }
                edits.append(start, xml.tag(), view(sheet, headerRow));
            } else if (named(start).equals("ActiveTable")) {
                xml.skip();
                if (!start.empty()) {
                    edits.replace(start.end(), xml.tag().start(), XmlTag.escaped(sheet));
                }
            } else {
                readSettings(xml, sheet, headerRow, edits);
            }
        }
    }

    private static String named(XmlTag tag) {
        return tag.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().endsWith(":name"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String view(String sheet, int headerRow) {
        return "<config:config-item-map-entry xmlns:config=\"" + CONFIG + "\" config:name=\"" + XmlTag.escaped(sheet)
                + "\">" + item("CursorPositionX", "int", "0")
                + item("CursorPositionY", "int", Integer.toString(headerRow))
                + item("HorizontalSplitMode", "short", "0") + item("VerticalSplitMode", "short", "2")
                + item("HorizontalSplitPosition", "int", "0")
                + item("VerticalSplitPosition", "int", Integer.toString(headerRow))
                + item("ActiveSplitRange", "short", "2")
                + item("PositionLeft", "int", "0") + item("PositionRight", "int", "0") + item("PositionTop", "int", "0")
                + item("PositionBottom", "int", Integer.toString(headerRow)) + item("ShowGrid", "boolean", "false")
                + "</config:config-item-map-entry>";
    }

    private static String item(String name, String type, String value) {
        return "<config:config-item config:name=\"" + name + "\" config:type=\"" + type + "\">" + value
                + "</config:config-item>";
    }
}
