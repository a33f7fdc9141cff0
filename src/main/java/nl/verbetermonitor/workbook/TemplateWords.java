package nl.verbetermonitor.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.SheetName;

/** What the template says, from the bundle {@code sjabloon}. */
final class TemplateWords {

    static final String LANGUAGE = "nl-NL";

    private static final Locale DUTCH = Locale.forLanguageTag(LANGUAGE);
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.workbook.sjabloon", DUTCH, TemplateWords.class.getModule());

    private TemplateWords() {}

    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(arguments);
    }

    /** What a sheet is for. */
    static String about(SheetName sheet) {
        return text(key(sheet));
    }

    /** What to fill in under a column, or behind a label of the sheet Plan. */
    static String about(Column column) {
        return text(key(column));
    }

    /** What is said when something else is typed than a column of this kind holds. */
    static String error(ColumnKind kind) {
        return text(
                switch (kind) {
                    case NUMBER -> "error-number";
                    case REFERENCE, REFERENCES -> "error-reference";
                    case DATE -> "error-date";
                    case PROGRESS -> "error-progress";
                    case AMOUNT -> "error-amount";
                    case VALUE, TEXT -> "error-value";
                    case NORM -> "error-norm";
                    case COUNT -> "error-count";
                    case YES_NO, PLAN_KIND, STATUS, PRIORITY, DROP_REASON, COUNCIL_ITEM_KIND, NARRATIVE_TOPIC, STEP ->
                        "error-choice";
                });
    }

    private static String key(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
