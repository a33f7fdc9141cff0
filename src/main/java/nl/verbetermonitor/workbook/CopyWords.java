package nl.verbetermonitor.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;

/** What the annotated copy says, from the bundle {@code controle}. */
final class CopyWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.workbook.controle", DUTCH, CopyWords.class.getModule());

    private CopyWords() {}

    /** A text of the bundle with its places filled in. */
    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(arguments);
    }

    static String found(Finding finding) {
        return ofFinding(finding, "found");
    }

    static String expected(Finding finding) {
        return ofFinding(finding, "expected");
    }

    static String toDo(Finding finding) {
        return ofFinding(finding, "todo");
    }

    private static String ofFinding(Finding finding, String what) {
        return text(finding.code().code() + "." + what, orNothing(finding.found()), orNothing(finding.expected()));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? text("nothing") : text;
    }

    /** A severity as it begins a line: {@code Fout}. */
    static String severity(Severity severity) {
        String word = severity.dutch();
        return word.substring(0, 1).toUpperCase(DUTCH) + word.substring(1);
    }

    /** A place as it stands in the list: its cell or line of the mapping, or that it is a whole sheet or the whole file. */
    static String place(Place place) {
        if (place instanceof CellRef || place instanceof Place.MappingLine) {
            return place.text();
        }
        return place instanceof Place.WholeSheet sheet ? text("whole-sheet", sheet.sheet()) : text("whole-file");
    }
}
