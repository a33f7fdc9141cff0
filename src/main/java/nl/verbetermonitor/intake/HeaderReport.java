package nl.verbetermonitor.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.Header.Name;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;

/** Says what is wrong with the header of a table. */
final class HeaderReport {

    private final TableRecipe recipe;
    private final Names names;
    private final Reporter reporter;
    private boolean expectsAll = true;

    HeaderReport(TableRecipe recipe, Names names, Reporter reporter) {
        this.recipe = recipe;
        this.names = names;
        this.reporter = reporter;
    }

    /** Reports names that stand there twice, that are not known, and that a mapping names in vain. */
    void report(Header<Column> header) {
        header.twice()
                .forEach(name -> reporter.report(
                        FindingCode.COLUMN_TWICE,
                        place(header, name),
                        name.meaning().dutch(),
                        ""));
        header.unknown().stream()
                .filter(name -> recipe.use().isUnknownToAll(name.column()))
                .forEach(name -> reportUnknown(name, header));
        if (!header.columns().isEmpty()) {
            header.absent().forEach(column -> reportAbsent(column, header));
        }
    }

    /** From now on required columns that are not there are not reported. */
    void expectNoMore() {
        expectsAll = false;
    }

    /** Reports the required columns that are not there; returns them. */
    List<String> reportMissing(Set<Column> present) {
        SheetName table = recipe.table();
        List<String> missing = table.columns().stream()
                .filter(column -> column.isRequired() && !present.contains(column))
                .map(Column::dutch)
                .toList();
        if (!missing.isEmpty() && expectsAll) {
            FindingCode code = table.isNeeded() ? FindingCode.COLUMN_MISSING : FindingCode.OPTIONAL_SHEET_UNUSABLE;
            reporter.report(code, new Place.WholeSheet(recipe.title()), String.join(", ", missing), table.dutch());
        }
        return missing;
    }

    private CellRef place(Header<Column> header, Name<?> name) {
        return new CellRef(recipe.title(), header.row(), name.column());
    }

    private void reportUnknown(Name<String> name, Header<Column> header) {
        CellRef place = place(header, name);
        names.nearestColumn(recipe.table(), name.meaning(), column -> !header.columns()
                        .containsKey(column))
                .ifPresentOrElse(
                        near -> reporter.report(FindingCode.NAME_NEAR_MISS, place, name.meaning(), near.dutch()),
                        () -> reporter.report(FindingCode.COLUMN_UNKNOWN, place, name.meaning(), ""));
    }

    private void reportAbsent(Column column, Header<Column> header) {
        MappedColumn mapped = recipe.mapping().columns().get(column);
        if (mapped != null) {
            reporter.report(
                    FindingCode.MAPPED_COLUMN_MISSING,
                    new Place.WholeSheet(recipe.title()),
                    mapped.text(),
                    insteadOf(mapped, header.unknown()));
        }
    }

    /** The name that was probably meant, or else all names that nobody knows. */
    private static String insteadOf(MappedColumn mapped, List<Name<String>> unknown) {
        Map<String, String> there = new HashMap<>();
        unknown.forEach(name -> there.putIfAbsent(Names.fold(name.meaning()), name.meaning()));
        return mapped.sources().stream()
                .flatMap(source -> NearMiss.nearest(Names.fold(source.text()), there, any -> true).stream())
                .findFirst()
                .orElseGet(() -> unknown.stream().map(Name::meaning).collect(Collectors.joining(", ")));
    }
}
