package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Test;

/** Trackers that were not made for us, read with a mapping. */
class MappedTrackerTest {

    private static final String PLAN =
            """
            plan:
              Plannummer: VP-2024-07
              Titel: Verbeterplan beveiliging
              Soort: Verbeterplan inspectie
              Gemeente: Voorbeeldstad
              Portefeuillehouder: Wethouder Bedrijfsvoering
              Startdatum: 2024-01-01
              Peildatum: 30-6-2024
            """;

    private static final String REGISTER = PLAN
            + """
            bladen:
              Aanbevelingen:
                blad: Register
                kopregel: 3
                kolommen: {Nr: Kenmerk, Aanbeveling: Zwakte}
              Maatregelen:
                blad: Register
                kopregel: 3
                overslaan: 4
                kolommen: {Nr: Kenmerk, Aanbeveling: Kenmerk, Maatregel: Aanpak, Gereed gepland: Klaar}
                standaard: {Status: Op schema}
            """;

    private static Tracker register() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Register")
                .row("Register van zwakheden")
                .skip(1)
                .row("Kenmerk", "Zwakte", "Aanpak", "Klaar")
                .row("V-1", "Geen back-up", "Back-up inrichten", LocalDate.of(2024, 9, 1))
                .row("V-2", "Open poort", "Poort sluiten", LocalDate.of(2024, 10, 1));
        return tracker;
    }

    @Test
    void aSheetMayServeTwoTablesAndAColumnTwoColumns() {
        TakenIn taken = TakenIn.of(register(), Mappings.of(REGISTER.replace("    overslaan: 4\n", "")));

        assertThat(taken.found()).isEmpty();
        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.values(Column.RECOMMENDATION_TEXT)).containsExactly("Geen back-up", "Open poort");
        assertThat(taken.values(Column.MEASURE_RECOMMENDATIONS)).containsExactly("[V-1]", "[V-2]");
        assertThat(taken.values(Column.MEASURE_PLANNED_FINISH)).containsExactly("2024-09-01", "2024-10-01");
        assertThat(taken.values(Column.MEASURE_STATUS)).containsOnly(Status.ON_SCHEDULE.name());
        assertThat(taken.result().rows())
                .containsOnlyKeys(SheetName.RECOMMENDATIONS, SheetName.MEASURES)
                .containsEntry(SheetName.MEASURES, new RowCounts(2, 0));
    }
}
