package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.time.api.Dates;

/** What stands in a workbook does not depend on the format in which it was saved. */
class BothFormatsProperties {

    private static final Path XLSX = Path.of(System.getProperty("java.io.tmpdir"), "both-formats.xlsx");
    private static final Path ODS = Path.of(System.getProperty("java.io.tmpdir"), "both-formats.ods");

    /**
     * One value as each format writes it.
     *
     * @param xlsx as {@link RawXlsx} takes it
     * @param ods as {@link RawOds} takes it
     */
    record Value(Object xlsx, Object ods) {
        static Value same(Object value) {
            return new Value(value, value);
        }
    }

    record Line(int gap, boolean hidden, List<Value> values) {}

    record Page(String name, boolean hidden, List<Line> lines) {}

    @AfterContainer
    static void clean() throws IOException {
        Files.deleteIfExists(XLSX);
        Files.deleteIfExists(ODS);
    }

    @Property(tries = 200)
    void aWorkbookReadsTheSameInBothFormats(@ForAll("pages") List<Page> pages, @ForAll boolean packed) {
        RawXlsx xlsx = RawXlsx.workbook();
        RawOds ods = packed ? RawOds.spreadsheet().packed() : RawOds.spreadsheet();
        pages.forEach(page -> add(page, xlsx.sheet(page.name()), ods.sheet(page.name())));

        assertThat(read(ods.writeTo(ODS))).isEqualTo(read(xlsx.writeTo(XLSX)));
    }

    static void add(Page page, RawXlsx.SheetOf xlsx, RawOds.SheetOf ods) {
        if (page.hidden()) {
            xlsx.hidden();
            ods.hidden();
        }
        int number = 0;
        for (Line line : page.lines()) {
            number += line.gap();
            Object[] inXlsx = line.values().stream().map(Value::xlsx).toArray();
            Object[] inOds = line.values().stream().map(Value::ods).toArray();
            if (line.hidden()) {
                xlsx.hiddenRow(number, inXlsx);
                ods.hiddenRow(number, inOds);
            } else {
                xlsx.row(number, inXlsx);
                ods.row(number, inOds);
            }
        }
    }

    private static List<Object> read(Path file) {
        List<Object> all = new ArrayList<>();
        try (Workbook workbook = Reading.opened(file)) {
            for (Sheet sheet : workbook.sheets()) {
                all.add(sheet);
                assertThat(workbook.read(sheet, row -> {
                            all.add(row.number() + (row.isHidden() ? " hidden" : ""));
                            for (int i = 0; i < row.size(); i++) {
                                all.add(row.column(i));
                                all.add(row.cell(i));
                            }
                            return true;
                        }))
                        .isEmpty();
            }
        }
        return all;
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        return somePages();
    }

    static Arbitrary<List<Page>> somePages() {
        Arbitrary<String> names = Arbitraries.of("Plan", "Maatregelen", "Geïnformeerd", "A & B <1>");
        Arbitrary<List<Line>> lines = Arbitraries.integers()
                .between(1, 3)
                .flatMap(gap -> Arbitraries.of(true, false)
                        .flatMap(hidden -> values().list().ofMaxSize(6).map(list -> new Line(gap, hidden, list))))
                .list()
                .ofMaxSize(8);
        return names.flatMap(name ->
                        Arbitraries.of(true, false).flatMap(hidden -> lines.map(list -> new Page(name, hidden, list))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<Value> texts = Arbitraries.strings()
                .withChars("ab é€&<>\"'\n\t\uD83D\uDE00 "
                        .codePoints()
                        .filter(Character::isBmpCodePoint)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat)
                        .toCharArray())
                .ofMaxLength(12)
                .map(Value::same);
        return Arbitraries.oneOf(
                texts,
                Arbitraries.of("M01", "Op schema", "\uD83D\uDE00").map(Value::same),
                Arbitraries.integers().between(0, 2).map(Value::same),
                Arbitraries.doubles().map(Value::same),
                Arbitraries.of(true, false).map(Value::same),
                Dates.dates()
                        .between(LocalDate.of(1900, 3, 1), LocalDate.of(9999, 12, 31))
                        .map(Value::same),
                Arbitraries.doubles()
                        .between(0, 1)
                        .map(fraction -> new Value(RawXlsx.percent(fraction), RawOds.percent(fraction))),
                Arbitraries.of("#REF!", "#N/A", "#DIV/0!")
                        .map(code -> new Value(RawXlsx.error(code), RawOds.error(code))),
                Arbitraries.doubles()
                        .map(value -> new Value(RawXlsx.formula("1+1", value), RawOds.formula("1+1", value))),
                Arbitraries.just(new Value(RawXlsx.formula("1+1"), RawOds.formula("1+1"))),
                Arbitraries.just(new Value(RawXlsx.formatting(), RawOds.formatting())));
    }
}
