package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Sheet;

/** Which sheet of a workbook is which table of the tracker; the mapping goes before the names that are known anyhow. */
final class Assignment {

    private final Names names;
    private final Mapping mapping;
    private final Reporter reporter;
    private final List<Sheet> sheets;
    private final Map<Sheet, String> titles = new HashMap<>();
    private final Map<SheetName, Sheet> tables = new EnumMap<>(SheetName.class);
    private final Set<SheetName> mapped = EnumSet.noneOf(SheetName.class);
    private final List<Sheet> others = new ArrayList<>();
    private final Set<Sheet> unknown = new HashSet<>();
    private Optional<Sheet> planCells = Optional.empty();

    private Assignment(List<Sheet> sheets, Names names, Mapping mapping, Reporter reporter) {
        this.sheets = List.copyOf(sheets);
        this.names = names;
        this.mapping = mapping;
        this.reporter = reporter;
    }

    /** Assigns the sheets and reports those that are nobody's, but for those with an unknown name. */
    static Assignment of(List<Sheet> sheets, Names names, Mapping mapping, Reporter reporter) {
        Assignment assignment = new Assignment(sheets, names, mapping, reporter);
        for (Sheet sheet : sheets) {
            assignment.titles.put(sheet, CellText.printable(reporter.cleanSheetName(sheet.name())));
        }
        assignment.assignMapped();
        assignment.assignKnown();
        return assignment;
    }

    /** The sheet that a table stands on; empty when the workbook does not have it. */
    Optional<Sheet> sheetOf(SheetName table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** The sheet that has the cells of the plan which the mapping points at. */
    Optional<Sheet> planCells() {
        return planCells;
    }

    /** The tables that stand on a sheet, in their order. */
    List<SheetName> tablesOn(Sheet sheet) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(sheet))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sheets that no table stands on, in the order of the workbook. */
    List<Sheet> others() {
        return List.copyOf(others);
    }

    /** Whether a sheet has a name that says nothing, which is still to be reported. */
    boolean isUnknown(Sheet sheet) {
        return unknown.contains(sheet);
    }

    /** The name of a sheet without personal data. */
    String title(Sheet sheet) {
        return titles.getOrDefault(sheet, "");
    }

    private void assignMapped() {
        mapping.plan().map(PlanMapping::sheet).filter(SheetChoice::isGiven).ifPresent(choice -> {
            mapped.add(SheetName.PLAN);
            planCells = choose(choice);
        });
        for (SheetName table : SheetName.values()) {
            mapping.table(table)
                    .map(TableMapping::sheet)
                    .filter(SheetChoice::isGiven)
                    .ifPresent(choice -> {
                        mapped.add(table);
                        choose(choice).ifPresent(sheet -> tables.put(table, sheet));
                    });
        }
    }

    /** The sheet of the first name that the workbook has; reports when it has none of them. */
    private Optional<Sheet> choose(SheetChoice choice) {
        Optional<Sheet> chosen = choice.names().stream()
                .flatMap(name ->
                        sheets.stream().filter(sheet -> Names.fold(sheet.name()).equals(Names.fold(name))))
                .findFirst();
        if (chosen.isEmpty()) {
            reporter.report(
                    FindingCode.MAPPED_SHEET_MISSING,
                    new Place.MappingLine(choice.line()),
                    String.join(", ", choice.names()),
                    nearest(choice));
        }
        return chosen;
    }

    private String nearest(SheetChoice choice) {
        Map<String, String> there = new HashMap<>();
        sheets.forEach(sheet -> there.putIfAbsent(Names.fold(sheet.name()), title(sheet)));
        return choice.names().stream()
                .flatMap(name -> NearMiss.nearest(Names.fold(name), there, any -> true).stream())
                .findFirst()
                .orElseGet(() -> sheets.stream().map(this::title).collect(Collectors.joining(", ")));
    }

    private void assignKnown() {
        Set<Sheet> taken = new HashSet<>(tables.values());
        planCells.ifPresent(taken::add);
        Set<SheetName> present = EnumSet.noneOf(SheetName.class);
        present.addAll(tables.keySet());
        sheets.stream().filter(sheet -> !taken.contains(sheet)).forEach(sheet -> names.sheet(sheet.name())
                .ifPresent(present::add));
        for (Sheet sheet : sheets) {
            if (!taken.contains(sheet)) {
                assignKnown(sheet, present);
            } else if (!tables.containsValue(sheet)) {
                others.add(sheet); // only cells of the plan stand there
            }
        }
    }

    private void assignKnown(Sheet sheet, Set<SheetName> present) {
        Optional<SheetName> name = names.sheet(sheet.name());
        if (name.isPresent() && !mapped.contains(name.get()) && tables.putIfAbsent(name.get(), sheet) == null) {
            return;
        }
        others.add(sheet);
        if (mapping.ignoresSheet(sheet.name()) || names.isOurs(sheet.name())) {
            return;
        }
        Place place = new Place.WholeSheet(title(sheet));
        if (name.isPresent()) {
            reporter.report(
                    FindingCode.SHEET_TWICE, place, title(sheet), name.get().dutch());
        } else {
            names.nearestSheet(sheet.name(), near -> !present.contains(near))
                    .ifPresentOrElse(
                            near -> reporter.report(FindingCode.NAME_NEAR_MISS, place, title(sheet), near.dutch()),
                            () -> unknown.add(sheet));
        }
    }
}
