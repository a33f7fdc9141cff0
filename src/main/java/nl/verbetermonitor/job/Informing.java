package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.intake.NameSpelling;
import nl.verbetermonitor.job.UninformedParty.Gap;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.TableLayout;

/**
 * Who has heard of a report before everybody does: nobody reads first in the newspaper about what concerns them.
 *
 * @param rows of the sheet Geïnformeerd
 * @param layout where that sheet stood; empty when the tracker has none
 * @param publicOn the day from which everybody may know
 */
record Informing(List<FactRow> rows, Optional<TableLayout> layout, LocalDate publicOn) {

    /** Between the names of parties of which one is enough. */
    private static final String OR = "\\s+of\\s+";

    private static final List<Column> COLUMNS =
            List.of(Column.INFORMED_PARTY, Column.INFORMED_DATE, Column.INFORMED_REASON_NOT);

    /** Of these parties those that have neither a date nor a reason in the sheet, or a date that comes too late. */
    List<UninformedParty> uninformed(List<String> parties) {
        List<UninformedParty> uninformed = new ArrayList<>();
        Optional<Integer> free =
                rows.stream().map(FactRow::row).max(Comparator.naturalOrder()).map(last -> last + 1);
        for (String party : parties) {
            Optional<Gap> gap = gap(party, free);
            gap.ifPresent(one -> uninformed.add(new UninformedParty(party, one)));
            free = gap.filter(Gap.NotNamed.class::isInstance).isPresent() ? free.map(row -> row + 1) : free;
        }
        return uninformed;
    }

    private Optional<Gap> gap(String party, Optional<Integer> free) {
        List<FactRow> about = rows.stream().filter(row -> isAbout(row, party)).toList();
        if (about.stream().anyMatch(this::isSettled)) {
            return Optional.empty();
        }
        return Optional.of(about.isEmpty() ? withoutRow(party, free) : unsettled(about));
    }

    private static boolean isAbout(FactRow row, String party) {
        String name = row.text(Column.INFORMED_PARTY).orElse("");
        return NameSpelling.isSame(name, party)
                || Arrays.stream(party.split(OR)).anyMatch(one -> NameSpelling.isSame(name, one));
    }

    private boolean isSettled(FactRow row) {
        boolean inTime = row.date(Column.INFORMED_DATE)
                .filter(day -> !day.isAfter(publicOn))
                .isPresent();
        return inTime || row.text(Column.INFORMED_REASON_NOT).isPresent();
    }

    private Gap withoutRow(String party, Optional<Integer> free) {
        List<String> names = rows.stream()
                .flatMap(row -> row.text(Column.INFORMED_PARTY).stream())
                .toList();
        return NameSpelling.mostAlike(party, names)
                .<Gap>map(name -> new Gap.NamedOtherwise(name, cellOf(name)))
                .orElseGet(() ->
                        new Gap.NotNamed(free.map(row -> cells(row, COLUMNS)).orElse(Map.of())));
    }

    private Optional<Place> cellOf(String name) {
        return rows.stream()
                .filter(row ->
                        row.text(Column.INFORMED_PARTY).filter(name::equals).isPresent())
                .findFirst()
                .flatMap(row -> cell(Column.INFORMED_PARTY, row.row()));
    }

    private Gap unsettled(List<FactRow> about) {
        return about.stream()
                .filter(row -> row.has(Column.INFORMED_DATE))
                .min(Comparator.comparing(row -> row.date(Column.INFORMED_DATE).orElseThrow()))
                .<Gap>map(row -> new Gap.TooLate(
                        row.date(Column.INFORMED_DATE).orElseThrow(), cell(Column.INFORMED_DATE, row.row())))
                .orElseGet(() -> new Gap.NotFilledIn(
                        cells(about.get(0).row(), List.of(Column.INFORMED_DATE, Column.INFORMED_REASON_NOT))));
    }

    private Map<Column, Place> cells(int row, List<Column> columns) {
        Map<Column, Place> cells = new EnumMap<>(Column.class);
        columns.forEach(column -> cell(column, row).ifPresent(place -> cells.put(column, place)));
        return cells;
    }

    private Optional<Place> cell(Column column, int row) {
        return layout.flatMap(table -> table.place(column, row));
    }
}
