package nl.verbetermonitor.intake;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;
import nl.verbetermonitor.workbook.RowHandler;
import nl.verbetermonitor.workbook.Workbook;

/** Looks at all data of a table: which words of closed lists are unknown, and how dates are written. */
final class ColumnSamples implements RowHandler {

    private static final int MOST_WORDS = 40;
    private static final int LONGEST_WORD = 60;

    private final Likeness likeness;
    private final HeaderRows header;
    private final Words words;
    private final PersonalData personalData;
    private final Workbook workbook;
    private final Map<Column, Set<String>> unknown = new EnumMap<>(Column.class);
    private boolean monthFirst;
    private boolean dayFirst;
    private boolean serials;

    /**
     * @param header the rows of the header and those below it that are no data
     */
    ColumnSamples(Likeness likeness, HeaderRows header, Words words, PersonalData personalData, Workbook workbook) {
        this.likeness = likeness;
        this.header = header;
        this.words = words;
        this.personalData = personalData;
        this.workbook = workbook;
    }

    /** The unknown words of each column with a closed list, in the order in which they were met, without personal data. */
    Map<Column, Set<String>> unknownWords() {
        return unknown;
    }

    /** Whether there are dates as text that can only be read with the month in front, and none that cannot. */
    boolean isMonthFirst() {
        return monthFirst && !dayFirst;
    }

    /** Whether there are bare numbers that are days a tracker can speak of. */
    boolean hasSerials() {
        return serials;
    }

    @Override
    public boolean take(Row row) {
        if (row.number() > header.last() && !header.skipped().contains(row.number())) {
            likeness.known().forEach((column, heading) -> look(column, heading, row));
        }
        return true;
    }

    private void look(Column column, Heading heading, Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) == heading.column()) {
                if (column.kind() == ColumnKind.DATE) {
                    lookAtDate(row.cell(i));
                } else if (words.areOf(column.kind())) {
                    lookAtWord(column, row.cell(i));
                }
            }
        }
    }

    private void lookAtDate(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            serials |= Dates.isInRange(workbook.epochDay(number.value()));
        } else if (cell instanceof Cell.Text) {
            String text = CellText.of(cell);
            boolean day = Dates.parse(text).isPresent();
            boolean month = EnglishDates.parse(text).isPresent();
            dayFirst |= day && !month;
            monthFirst |= month && !day;
        }
    }

    private void lookAtWord(Column column, Cell cell) {
        String text = CellText.of(cell).replaceAll("\\s+", " ");
        Set<String> met = unknown.computeIfAbsent(column, any -> new LinkedHashSet<>());
        boolean fits = !Names.fold(text).isEmpty() && text.length() <= LONGEST_WORD && met.size() < MOST_WORDS;
        if (fits
                && cell instanceof Cell.Text
                && words.parse(column.kind(), text) instanceof Parsed.Unknown
                && met.stream().noneMatch(word -> Names.fold(word).equals(Names.fold(text)))
                && personalData.clean(text, true).kinds().isEmpty()) {
            met.add(text);
        }
    }
}
