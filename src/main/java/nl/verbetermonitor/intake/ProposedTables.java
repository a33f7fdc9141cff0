package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;

/** Looks in a workbook for what may be the tables of a tracker. */
final class ProposedTables {

    private record Place(Sheet sheet, Likeness likeness) {}

    private final Names names;
    private final Words words;
    private final PersonalData personalData;
    private final Workbook workbook;
    private final Likenesses likenesses;
    private final Map<Sheet, List<HeldRow>> beginnings = new LinkedHashMap<>();
    private final Map<SheetName, Place> places = new EnumMap<>(SheetName.class);
    private boolean monthFirst;
    private boolean serials;

    ProposedTables(Names names, Words words, PersonalData personalData, Workbook workbook) {
        this.names = names;
        this.words = words;
        this.personalData = personalData;
        this.workbook = workbook;
        this.likenesses = new Likenesses(names);
    }

    /** The tables, in their order; the required ones stand on one sheet when only one of them was recognised. */
    List<ProposedTable> find() {
        workbook.sheets().stream().filter(this::mayBeNamed).forEach(sheet -> beginnings.put(sheet, beginning(sheet)));
        for (SheetName table : SheetName.values()) {
            if (table != SheetName.PLAN) {
                place(table).ifPresent(place -> places.put(table, place));
            }
        }
        standTogether(SheetName.RECOMMENDATIONS, SheetName.MEASURES);
        standTogether(SheetName.MEASURES, SheetName.RECOMMENDATIONS);
        beginnings.keySet().forEach(this::shareHeader);
        List<ProposedTable> tables = new ArrayList<>();
        places.forEach((table, place) -> tables.add(proposed(table, place)));
        return tables;
    }

    /** Tables on one sheet have one header: that of the table that the sheet looks like most. */
    private void shareHeader(Sheet sheet) {
        on(sheet)
                .map(Place::likeness)
                .reduce((best, next) -> next.isCloserThan(best) ? next : best)
                .map(Likeness::header)
                .ifPresent(header ->
                        places.replaceAll((table, place) -> place.sheet().equals(sheet)
                                ? new Place(sheet, likenesses.at(table, header, rows(sheet)))
                                : place));
    }

    private Stream<Place> on(Sheet sheet) {
        return places.values().stream().filter(place -> place.sheet().equals(sheet));
    }

    private List<HeldRow> rows(Sheet sheet) {
        return beginnings.getOrDefault(sheet, List.of());
    }

    /** Whether dates as text have the month in front; to be asked when the tables were found. */
    boolean areMonthFirst() {
        return monthFirst;
    }

    /** Whether bare numbers are dates; to be asked when the tables were found. */
    boolean haveSerials() {
        return serials;
    }

    private boolean mayBeNamed(Sheet sheet) {
        return !names.isOurs(sheet.name())
                && personalData.clean(sheet.name(), true).kinds().isEmpty();
    }

    private List<HeldRow> beginning(Sheet sheet) {
        List<HeldRow> rows = new ArrayList<>();
        workbook.read(sheet, row -> {
            if (row.number() <= Likenesses.ROWS) {
                rows.add(new HeldRow(row));
            }
            return row.number() < Likenesses.ROWS;
        });
        return rows;
    }

    private Optional<Place> place(SheetName table) {
        Optional<Sheet> named = beginnings.keySet().stream()
                .filter(sheet -> names.sheet(sheet.name()).filter(table::equals).isPresent())
                .findFirst();
        if (named.isPresent()) {
            return named.map(sheet -> new Place(sheet, likeness(table, sheet)));
        }
        List<Place> others = beginnings.keySet().stream()
                .filter(sheet -> names.sheet(sheet.name()).isEmpty())
                .map(sheet -> new Place(sheet, likeness(table, sheet)))
                .toList();
        return table.isNeeded()
                ? needed(table, others)
                : closest(others, place -> place.likeness().missing().isEmpty() && !isTaken(place.sheet()));
    }

    /** The columns tell, and the name of the sheet where they do not. */
    private Optional<Place> needed(SheetName table, List<Place> others) {
        Predicate<Place> alike = place -> place.likeness().isConvincing();
        Predicate<Place> named = place -> names.hasWordFor(table, place.sheet().name());
        return closest(others, alike.and(named))
                .or(() -> closest(others, alike))
                .or(() -> closest(others, named.and(place -> place.likeness().size() > 0)));
    }

    private static Optional<Place> closest(List<Place> places, Predicate<Place> eligible) {
        return places.stream()
                .filter(eligible)
                .reduce((best, next) -> next.likeness().isCloserThan(best.likeness()) ? next : best);
    }

    private Likeness likeness(SheetName table, Sheet sheet) {
        return likenesses.to(table, rows(sheet));
    }

    private boolean isTaken(Sheet sheet) {
        return on(sheet).findAny().isPresent();
    }

    private void standTogether(SheetName absent, SheetName present) {
        Place other = places.get(present);
        if (other != null) {
            places.computeIfAbsent(absent, table -> new Place(other.sheet(), likeness(table, other.sheet())));
        }
    }

    private ProposedTable proposed(SheetName table, Place place) {
        Likeness likeness = place.likeness();
        HeaderRows found = likeness.header();
        HeaderRows header = new HeaderRows(found.first(), found.last(), HelpRows.below(likeness, rows(place.sheet())));
        ColumnSamples samples = new ColumnSamples(likeness, header, words, personalData, workbook);
        workbook.read(place.sheet(), samples);
        monthFirst |= samples.isMonthFirst();
        serials |= samples.hasSerials();
        return new ProposedTable(
                table,
                place.sheet(),
                header,
                columns(table, place),
                likeness.near(),
                unused(place),
                samples.unknownWords());
    }

    private Map<Column, Heading> columns(SheetName table, Place place) {
        Map<Column, Heading> columns = new EnumMap<>(Column.class);
        columns.putAll(place.likeness().known());
        Place recommendations = places.get(SheetName.RECOMMENDATIONS);
        if (table == SheetName.MEASURES
                && recommendations != null
                && recommendations.sheet().equals(place.sheet())) {
            columns.remove(Column.MEASURE_RECOMMENDATIONS); // the text of the recommendation, not its number
            Heading number = recommendations.likeness().known().get(Column.RECOMMENDATION_NUMBER);
            if (number != null) {
                columns.put(Column.MEASURE_RECOMMENDATIONS, number);
            }
        }
        return columns;
    }

    /** The headings that no table on the sheet knows. */
    private List<Heading> unused(Place place) {
        Set<Integer> used = on(place.sheet())
                .flatMap(other -> other.likeness().known().values().stream())
                .map(Heading::column)
                .collect(Collectors.toSet());
        return place.likeness().others().stream()
                .filter(heading -> !used.contains(heading.column()))
                .toList();
    }
}
