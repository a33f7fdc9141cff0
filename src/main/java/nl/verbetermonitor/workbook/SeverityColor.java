package nl.verbetermonitor.workbook;

import java.util.HexFormat;
import nl.verbetermonitor.plan.Severity;

/** The colours behind cells with a finding. What is written in them stays easily read. */
enum SeverityColor {
    /** For dark letters. */
    LIGHT("F8B4AE", "FBD3A5", "FFF0A8", "D6E6F5"),
    /** For bright letters, such as those of many header rows. */
    DARK("A32018", "8A4B00", "665600", "1F4E79");

    private final String blocking;
    private final String error;
    private final String warning;
    private final String note;

    SeverityColor(String blocking, String error, String warning, String note) {
        this.blocking = blocking;
        this.error = error;
        this.warning = warning;
        this.note = note;
    }

    /** Red, green and blue, two hexadecimal digits each. */
    String hex(Severity severity) {
        return switch (severity) {
            case BLOCKING -> blocking;
            case ERROR -> error;
            case WARNING -> warning;
            case NOTE -> note;
        };
    }

    /** Red, green and blue, a byte each. */
    byte[] rgb(Severity severity) {
        return HexFormat.of().parseHex(hex(severity));
    }
}
