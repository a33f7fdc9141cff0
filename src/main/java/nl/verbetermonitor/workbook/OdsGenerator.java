package nl.verbetermonitor.workbook;

import java.util.List;

/**
 * The program that wrote an OpenDocument file.
 *
 * @param name as it calls itself, with its version; empty when it does not
 */
record OdsGenerator(String name) {

    /** LibreOffice and its relatives. */
    private static final List<String> CALC = List.of("LibreOffice", "OpenOffice", "Collabora", "NeoOffice");

    static OdsGenerator read(XmlCursor xml) throws Unreadable {
        TextBuffer name = new TextBuffer();
        xml.root("office:document-meta");
        while (xml.nextElement()) {
            if (!xml.name().equals("office:meta")) {
                xml.skip();
                continue;
            }
            while (xml.nextElement()) {
                if (xml.name().equals("meta:generator")) {
                    xml.text(name);
                } else {
                    xml.skip();
                }
            }
        }
        xml.finish();
        return new OdsGenerator(name.trimmed());
    }

    /** Whether it writes every space in a text as a space, against the standard, and reads it so. */
    boolean writesSpacesAsTheyAre() {
        return CALC.stream().anyMatch(name::startsWith);
    }
}
