package nl.verbetermonitor.workbook;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a delivered file turns out to be, or what is wrong with it, for the place of {0} in a message. */
enum Words {
    WORKBOOK,
    PDF,
    HTML,
    TEXT,
    OLD_EXCEL,
    OTHER_OFFICE,
    BINARY_EXCEL,
    WORD,
    POWERPOINT,
    OPEN_DOCUMENT,
    FLAT_OPEN_DOCUMENT,
    OLD_OPEN_OFFICE,
    XML_SPREADSHEET,
    XML,
    IMAGE,
    ZIP,
    ZIPPED_WORKBOOK,
    UNKNOWN,
    PASSWORD,
    BROKEN_OFF,
    PART_MISSING,
    PART_UNREADABLE,
    PART_TWICE,
    NAME_TWICE,
    PARTS_OVERLAP,
    CHECKSUM,
    ROW_NUMBER,
    ROW_ORDER,
    CELL_REFERENCE,
    CELL_TWICE,
    TABLE_IN_CELL,
    TEXT_NUMBER,
    STYLE_NUMBER,
    DOCTYPE,
    TOO_LARGE,
    TOO_MANY_PARTS,
    TOO_LONG,
    TOO_DEEP,
    OTHER_FILE;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "nl.verbetermonitor.workbook.files", Locale.forLanguageTag("nl-NL"), Words.class.getModule());

    /** As it stands in a message. */
    String dutch() {
        return BUNDLE.getString(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
