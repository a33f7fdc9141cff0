package nl.verbetermonitor.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.ExampleRow;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.RawOds;
import nl.verbetermonitor.workbook.RawXlsx;
import org.jspecify.annotations.Nullable;

/**
 * A tracker as no analyst would make it, and any might: headers anywhere, columns in any order, unknown, twice or missing,
 * empty rows and rows that seem so, rows without a Nr or with one that was there already, hidden rows and sheets.
 */
final class RandomTracker {

    private static final int HEADER_AT_MOST = 30;

    /** What each format writes in its own way. */
    private record Special(boolean filled, Object inXlsx, Object inOds) {

        static final Special FORMATTING = new Special(false, RawXlsx.formatting(), RawOds.formatting());
        static final Special ERROR = new Special(true, RawXlsx.error("#REF!"), RawOds.error("#REF!"));
        static final Special UNCALCULATED = new Special(true, RawXlsx.formula("1+1"), RawOds.formula("1+1"));
        static final Special PERCENTAGE = new Special(true, RawXlsx.percent(0.4), RawOds.percent(0.4));
    }

    private static final List<Object> BLANK = List.of("", " ", "\u00a0", "\n \t", Special.FORMATTING);
    private static final List<Object> FILLED = List.of(
            "M1",
            "m1 ",
            "A1; A2",
            "Op schema",
            "op schema*",
            "31-12-2023",
            "z.s.m.",
            "Verbeterplan inspectie",
            "1.234,56",
            "0",
            0,
            40,
            0.5,
            -3,
            true,
            LocalDate.of(2023, 9, 30),
            LocalDate.of(1901, 1, 1),
            Special.ERROR,
            Special.UNCALCULATED,
            Special.PERCENTAGE);

    /** A row: what stands in it from column A on, null for no cell. */
    record Line(int number, boolean hidden, List<@Nullable Object> values) {

        boolean isFilled() {
            return values.stream().anyMatch(Line::isValue);
        }

        private static boolean isValue(@Nullable Object value) {
            return value instanceof Special special ? special.filled : value != null && !BLANK.contains(value);
        }

        private Object[] inXlsx() {
            return values.stream()
                    .map(value -> value instanceof Special special ? special.inXlsx : value)
                    .toArray();
        }

        private Object[] inOds() {
            return values.stream()
                    .map(value -> value instanceof Special special ? special.inOds : value)
                    .toArray();
        }
    }

    /**
     * A sheet.
     *
     * @param rows all of them, in order
     * @param data the numbers of the rows below the header that are not empty, and no example; without a header of all
     *     rows that are not empty
     */
    record Page(SheetName name, String title, boolean hidden, List<Line> rows, Set<Integer> data) {}

    private final Random random;
    private final List<Page> pages = new ArrayList<>();

    RandomTracker(long seed) {
        random = new Random(seed);
        for (SheetName name : SheetName.values()) {
            if (chance(name.isNeeded() ? 98 : 70)) {
                pages.add(page(name));
            }
        }
        Collections.shuffle(pages, random);
    }

    List<Page> pages() {
        return pages;
    }

    Path writeAsXlsx(Path file) {
        RawXlsx workbook = RawXlsx.workbook();
        for (Page page : pages) {
            RawXlsx.SheetOf sheet = workbook.sheet(page.title());
            if (page.hidden()) {
                sheet.hidden();
            }
            for (Line line : page.rows()) {
                if (line.hidden()) {
                    sheet.hiddenRow(line.number(), line.inXlsx());
                } else {
                    sheet.row(line.number(), line.inXlsx());
                }
            }
        }
        return workbook.writeTo(file);
    }

    Path writeAsOds(Path file) {
        RawOds workbook = RawOds.spreadsheet();
        for (Page page : pages) {
            RawOds.SheetOf sheet = workbook.sheet(page.title());
            if (page.hidden()) {
                sheet.hidden();
            }
            for (Line line : page.rows()) {
                if (line.hidden()) {
                    sheet.hiddenRow(line.number(), line.inOds());
                } else {
                    sheet.row(line.number(), line.inOds());
                }
            }
        }
        return workbook.writeTo(file);
    }

    private Page page(SheetName name) {
        List<Line> rows = new ArrayList<>();
        int number = 1 + random.nextInt(HEADER_AT_MOST);
        for (int title : someBelow(number)) {
            rows.add(new Line(title, chance(5), List.of(one(List.of("Tracker van de gemeente", " ", 2023)))));
        }
        List<Object> header = header(name);
        rows.add(new Line(number, chance(5), new ArrayList<>(header)));
        Set<Integer> data = new TreeSet<>();
        boolean first = true;
        for (int i = random.nextInt(25); i > 0; i--) {
            number += chance(80) ? 1 : 1 + random.nextInt(5);
            boolean example = first && name != SheetName.PLAN && chance(20);
            int typedOver = example && chance(50) ? recognised(name, header) : -1;
            Line line = new Line(number, chance(10), example ? example(name, header, typedOver) : values(name, header));
            rows.add(line);
            if (line.isFilled() && (!example || typedOver >= 0)) {
                data.add(number);
            }
            first = false;
        }
        if (name != SheetName.PLAN && name.columns().stream().map(Column::dutch).noneMatch(header::contains)) {
            rows.stream().filter(Line::isFilled).map(Line::number).forEach(data::add);
        }
        String title = chance(80) ? name.dutch() : name.dutch().toUpperCase(Locale.ROOT) + " *";
        return new Page(name, title, chance(10), rows, data);
    }

    private List<Integer> someBelow(int number) {
        return Stream.iterate(1, row -> row < number, row -> row + 1)
                .filter(row -> chance(30))
                .toList();
    }

    private List<Object> header(SheetName name) {
        List<Object> header = new ArrayList<>();
        if (name == SheetName.PLAN) {
            header.addAll(List.of("Veld", "Waarde"));
        } else {
            name.columns().stream()
                    .filter(column -> chance(column.isRequired() ? 97 : 60))
                    .map(Column::dutch)
                    .forEach(header::add);
            if (chance(10) && !header.isEmpty()) {
                header.add(one(header));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            header.add(one(List.of("Opmerkingen van de controller", "Kolom X", " ")));
        }
        Collections.shuffle(header, random);
        return header;
    }

    private List<@Nullable Object> values(SheetName name, List<Object> header) {
        boolean empty = chance(15);
        List<@Nullable Object> values = new ArrayList<>();
        for (Object column : header) {
            values.add(empty ? blank() : value(name, column));
        }
        return values;
    }

    /** The row that says that it is the example; with a real value in the column at {@code typedOver}, or else nowhere. */
    private static List<@Nullable Object> example(SheetName name, List<Object> header, int typedOver) {
        List<@Nullable Object> values = new ArrayList<>(Collections.nCopies(header.size(), null));
        int mark = header.indexOf(name.columns().get(0).dutch());
        if (mark >= 0) {
            values.set(mark, ExampleRow.MARK);
        }
        if (typedOver >= 0) {
            values.set(typedOver, "Geen voorbeeld");
        }
        return values;
    }

    /** A column that the tracker knows, beside the one that marks an example; -1 when there is none. */
    private static int recognised(SheetName name, List<Object> header) {
        List<Column> columns = name.columns();
        return header.contains(columns.get(0).dutch())
                ? columns.stream()
                        .skip(1)
                        .mapToInt(column -> header.indexOf(column.dutch()))
                        .filter(position -> position >= 0)
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    private @Nullable Object value(SheetName name, Object column) {
        if (chance(15)) {
            return blank();
        }
        if (name == SheetName.PLAN && column.equals("Veld")) {
            return one(name.columns()).dutch();
        }
        boolean number = name.columns().stream()
                .anyMatch(known ->
                        known.kind() == ColumnKind.NUMBER && known.dutch().equals(column));
        return number && chance(80) ? "N" + random.nextInt(30) : one(FILLED);
    }

    private @Nullable Object blank() {
        return chance(50) ? null : one(BLANK);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
