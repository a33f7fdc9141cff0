package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.job.UninformedParty.Gap;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.plan.TableLayout.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InformingTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final String CLIENTS = "getroffen cliënten of nabestaanden";

    private static final TableLayout LAYOUT = new TableLayout(
            SheetName.INFORMED,
            "Geïnformeerd",
            Map.of(
                    Column.INFORMED_PARTY, new Position(0, 1),
                    Column.INFORMED_DATE, new Position(0, 2),
                    Column.INFORMED_REASON_NOT, new Position(0, 3)));

    private static FactRow row(String party, Optional<LocalDate> date, Optional<String> reason) {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        values.put(Column.INFORMED_PARTY, party);
        date.ifPresent(day -> values.put(Column.INFORMED_DATE, day));
        reason.ifPresent(text -> values.put(Column.INFORMED_REASON_NOT, text));
        return new FactRow(SheetName.INFORMED, 2, values);
    }

    private static FactRow informed(String party) {
        return row(party, Optional.of(TODAY), Optional.empty());
    }

    private static List<UninformedParty> uninformed(String party, FactRow... rows) {
        return new Informing(Stream.of(rows).toList(), Optional.of(LAYOUT), TODAY).uninformed(List.of(party));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getroffen cliënten of nabestaanden",
                "Getroffen clienten of nabestaanden",
                "GETROFFEN CLIËNTEN",
                "nabestaanden ",
                "getroffen\u00a0cliënten."
            })
    void howAPartyIsSpelledDoesNotCountAndOneOfTwoIsEnough(String party) {
        assertThat(uninformed(CLIENTS, informed(party))).isEmpty();
    }

    @Test
    void aReasonNotToIsAsGoodAsADate() {
        assertThat(uninformed("griffie", row("Griffie", Optional.empty(), Optional.of("niet nodig"))))
                .isEmpty();
    }

    @Test
    void aPartyWithNeitherOrWithoutARowIsNotInformed() {
        assertThat(uninformed("griffie", row("Griffie", Optional.empty(), Optional.empty())))
                .containsExactly(new UninformedParty(
                        "griffie",
                        new Gap.NotFilledIn(
                                Map.of(Column.INFORMED_DATE, cell(2, 2), Column.INFORMED_REASON_NOT, cell(2, 3)))));
        assertThat(uninformed("griffie", informed("melders")))
                .containsExactly(new UninformedParty("griffie", freeRow(3)));
    }

    @Test
    void partiesWithoutARowGetEachAFreeOne() {
        Informing informing = new Informing(List.of(informed("melders")), Optional.of(LAYOUT), TODAY);

        assertThat(informing.uninformed(List.of("griffie", "melders", "inspecties")))
                .containsExactly(
                        new UninformedParty("griffie", freeRow(3)), new UninformedParty("inspecties", freeRow(4)));
    }

    @Test
    void withoutTheSheetNoCellCanBeNamed() {
        Informing informing = new Informing(List.of(), Optional.empty(), TODAY);

        assertThat(informing.uninformed(List.of("griffie")))
                .containsExactly(new UninformedParty("griffie", new Gap.NotNamed(Map.of())));
    }

    private static Gap freeRow(int row) {
        return new Gap.NotNamed(Map.of(
                Column.INFORMED_PARTY, cell(row, 1),
                Column.INFORMED_DATE, cell(row, 2),
                Column.INFORMED_REASON_NOT, cell(row, 3)));
    }

    private static CellRef cell(int row, int column) {
        return new CellRef("Geïnformeerd", row, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspectie", "Inspecties Jeugd en Zorg", "insepcties"})
    void aNameThatMayBeMeantIsNamedAndNotGuessed(String party) {
        assertThat(uninformed("inspecties", informed(party)))
                .containsExactly(
                        new UninformedParty("inspecties", new Gap.NamedOtherwise(party, Optional.of(cell(2, 1)))));
    }

    @Test
    void whoHearsOfItLaterThanEverybodyIsNotInformed() {
        LocalDate tomorrow = TODAY.plusDays(1);
        FactRow later = row("melders", Optional.of(tomorrow), Optional.empty());

        assertThat(uninformed("melders", later))
                .containsExactly(new UninformedParty("melders", new Gap.TooLate(tomorrow, Optional.of(cell(2, 2)))));
        assertThat(uninformed("melders", later, informed("Melders"))).isEmpty();
        assertThat(new Informing(List.of(later), Optional.of(LAYOUT), tomorrow).uninformed(List.of("melders")))
                .isEmpty();
    }
}
