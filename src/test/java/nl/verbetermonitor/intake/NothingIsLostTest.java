package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Cell;

/** The number of data rows that are not empty equals rows kept plus rows refused, whatever stands in them. */
class NothingIsLostTest {

    @Property(tries = 300)
    void everyRowIsKeptOrRefused(@ForAll("sheets") SheetName name, @ForAll("rows") List<List<Object>> rows) {
        Tracker tracker = Tracker.small().without(name.dutch());
        Tracker.Grid sheet = tracker.sheet(name.dutch());
        sheet.row("Titel van het blad").skip(1).row(header(name));
        for (List<Object> row : rows) {
            sheet.row(row.toArray());
        }
        TakenIn taken = TakenIn.of(tracker);

        long filled = rows.stream()
                .filter(row -> row.stream().anyMatch(value -> !value.toString().isBlank()))
                .count();
        RowCounts counts = taken.result().rows().getOrDefault(name, new RowCounts(-1, -1));
        assertThat(counts.read()).isEqualTo((int) filled);
        assertThat(counts.kept())
                .isEqualTo(
                        name == SheetName.PLAN ? counts.kept() : taken.of(name).size());
    }

    private static Object[] header(SheetName name) {
        return name == SheetName.PLAN
                ? new Object[] {"Veld", "Waarde"}
                : name.columns().stream().map(Column::dutch).toArray();
    }

    @Provide
    Arbitrary<SheetName> sheets() {
        return Arbitraries.of(SheetName.values());
    }

    @Provide
    Arbitrary<List<List<Object>>> rows() {
        Arbitrary<Object> values = Arbitraries.of(
                "",
                " ",
                "M1",
                "A1",
                "m1",
                "Plannummer",
                "Op schema",
                "31-12-2023",
                "tekst",
                1,
                0.5,
                40,
                true,
                new Cell.Day(19_000),
                new Cell.Failure("#REF!"),
                new Cell.Uncalculated(),
                "Titel",
                "Peildatum");
        return values.list().ofMaxSize(6).list().ofMaxSize(40);
    }
}
