package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The row of each table in the template that shows how to fill it in, and that is no fact. */
public final class ExampleRow {

    /** What its first column says, in exactly this spelling, where other rows have their number or name. */
    public static final String MARK = "VOORBEELD";

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "nl.verbetermonitor.plan.example", Locale.forLanguageTag("nl-NL"), ExampleRow.class.getModule());

    private ExampleRow() {}

    /**
     * What the row shows in a column, as its cell holds it: a {@link LocalDate} in a DATE column, a {@link BigDecimal} in a
     * column of numbers (progress as a fraction of 1), else a {@link String}.
     *
     * @return empty when it shows nothing there; for the first column of a table, too
     */
    public static Optional<Object> valueOf(Column column) {
        String key = column.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!BUNDLE.containsKey(key)) {
            return Optional.empty();
        }
        String text = BUNDLE.getString(key);
        return Optional.of(
                switch (column.kind()) {
                    case DATE -> LocalDate.parse(text);
                    case PROGRESS, AMOUNT, VALUE, NORM, COUNT -> new BigDecimal(text);
                    default -> text;
                });
    }
}
