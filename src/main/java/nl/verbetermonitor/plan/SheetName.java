package nl.verbetermonitor.plan;

import java.util.Arrays;
import java.util.List;

/** The sheets of a tracker, in the order in which they are read: what is referred to comes before what refers to it. */
public enum SheetName implements Word {
    PLAN("Plan", true),
    RECOMMENDATIONS("Aanbevelingen", true),
    MEASURES("Maatregelen", true),
    INDICATORS("Indicatoren", false),
    MEASUREMENTS("Metingen", false),
    QUALIFICATIONS("Kwalificaties", false),
    COUNTS("Aantallen", false),
    HANDOVERS("Overdrachten", false),
    COUNCIL("Raad", false),
    INFORMED("Geïnformeerd", false),
    NARRATIVES("Toelichting", false);

    private final String dutch;
    private final boolean needed;

    SheetName(String dutch, boolean needed) {
        this.dutch = dutch;
        this.needed = needed;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    /** Whether a delivery without this sheet is refused. */
    public boolean isNeeded() {
        return needed;
    }

    /** The columns of this sheet in the order of the documentation; for {@link #PLAN} the labels in Veld. */
    public List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.sheet() == this)
                .toList();
    }
}
