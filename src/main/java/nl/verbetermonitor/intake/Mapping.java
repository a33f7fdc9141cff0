package nl.verbetermonitor.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.SheetName;

/**
 * How to read a tracker that was not made for us: which of its sheets, rows, columns and words are which of ours. Made by a
 * {@link MappingReader}; never changes.
 */
public final class Mapping {

    private static final Mapping NONE = new Mapping(Optional.empty(), Map.of(), Set.of());

    private final Optional<PlanMapping> plan;
    private final Map<SheetName, TableMapping> tables;
    private final Set<String> ignoredSheets;

    /**
     * @param ignoredSheets folded names of sheets about which nothing is to be said
     */
    Mapping(Optional<PlanMapping> plan, Map<SheetName, TableMapping> tables, Set<String> ignoredSheets) {
        this.plan = plan;
        this.tables = Map.copyOf(tables);
        this.ignoredSheets = Set.copyOf(ignoredSheets);
    }

    /** The mapping that says nothing, as for our own tracker. */
    public static Mapping none() {
        return NONE;
    }

    Optional<PlanMapping> plan() {
        return plan;
    }

    Optional<TableMapping> table(SheetName table) {
        return Optional.ofNullable(tables.get(table));
    }

    boolean ignoresSheet(String name) {
        return ignoredSheets.contains(Names.fold(name));
    }
}
