package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.PlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of persons on the sheet Aantallen. */
class PersonCountsTest {

    private static final String HIDDEN_TOTAL = "niet vermeld (zou een klein aantal laten zien)";

    @ParameterizedTest
    @CsvSource({
        "0, geen bekend",
        "1, niet vermeld (klein aantal)",
        "5, niet vermeld (klein aantal)",
        "9, niet vermeld (klein aantal)",
        "10, ongeveer 10",
        "12, ongeveer 10",
        "13, ongeveer 15",
        "17, ongeveer 15",
        "18, ongeveer 20",
        "1002, ongeveer 1.000"
    })
    void smallNumbersAreNotShownAndOthersAreRounded(int number, String shown) {
        assertThat(shown("Cliënten/Buurstad/2023/" + number)).containsExactly(shown);
    }

    @Test
    void theThresholdCanBeRaisedButNotLowered() {
        HouseStyle defaults = HouseStyle.defaults();
        HouseStyle stricter = new HouseStyle(
                defaults.name(), defaults.accent(), Optional.empty(), defaults.letter(), 20, defaults.ownerWords());

        assertThat(new Privacy(PlanKind.IMPROVEMENT_PLAN, stricter, new Phrases(PlanKind.IMPROVEMENT_PLAN))
                        .persons(new BigDecimal(19)))
                .isEqualTo("niet vermeld (klein aantal)");
        assertThatThrownBy(() -> new HouseStyle(
                        defaults.name(),
                        defaults.accent(),
                        Optional.empty(),
                        defaults.letter(),
                        9,
                        defaults.ownerWords()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTotalOverMunicipalitiesIsHiddenBesideASmallPart() {
        assertThat(shown("Cliënten/Buurstad/2023/20", "Cliënten/Voorbeeldstad/2023/3", "Cliënten//2023/23"))
                .containsExactly("ongeveer 20", "niet vermeld (klein aantal)", HIDDEN_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totaal", "Alle gemeenten", "Beide gemeenten", "Gezamenlijk", "Regio"})
    void soItIsWhateverTheTotalIsCalled(String name) {
        assertThat(shown("Cliënten/Buurstad/2023/20", "Cliënten/Voorbeeldstad/2023/3", "Cliënten/" + name + "/2023/23"))
                .last()
                .isEqualTo(HIDDEN_TOTAL);
    }

    @Test
    void aTotalOverDescriptionsIsHiddenAlsoAmongOtherRows() {
        assertThat(shown(
                        "Meldingen van cliënten/Buurstad/2023/20",
                        "Meldingen van collega's/Buurstad/2023/3",
                        "Aangiften/Buurstad/2023/4",
                        "Meldingen/Buurstad/2023/23"))
                .last()
                .isEqualTo(HIDDEN_TOTAL);
    }

    @Test
    void aTotalOverPeriodsIsHidden() {
        assertThat(shown("Cliënten/Buurstad/2022/20", "Cliënten/Buurstad/2023/3", "Cliënten/Buurstad/2022-2023/23"))
                .last()
                .isEqualTo(HIDDEN_TOTAL);
    }

    @Test
    void aTotalByNameIsHiddenBesideAnySmallNumber() {
        assertThat(shown("Cliënten/Buurstad/2023/3", "Totaal cliënten/Regio/2022/40"))
                .last()
                .isEqualTo(HIDDEN_TOTAL);
    }

    @Test
    void whatIsHiddenDoesNotFollowFromTheNextTotal() {
        assertThat(shown(
                        "Meldingen a/Buurstad/2023/20",
                        "Meldingen b/Buurstad/2023/3",
                        "Meldingen/Buurstad/2023/23",
                        "Meldingen/Voorbeeldstad/2023/30",
                        "Meldingen/Streek/2023/53"))
                .containsExactly(
                        "ongeveer 20", "niet vermeld (klein aantal)", HIDDEN_TOTAL, "ongeveer 30", HIDDEN_TOTAL);
    }

    @Test
    void aTotalWithoutSmallPartsIsShown() {
        assertThat(shown("Cliënten/Buurstad/2023/20", "Cliënten/Voorbeeldstad/2023/13", "Cliënten//2023/33"))
                .containsExactly("ongeveer 20", "ongeveer 15", "ongeveer 35");
    }

    @Test
    void aNumberThatIsNoTotalIsShown() {
        assertThat(shown("Gevallen/Buurstad/2023/42", "Aangiften/Buurstad/2023/3"))
                .containsExactly("ongeveer 40", "niet vermeld (klein aantal)");
    }

    @Test
    void manyRowsAreJudgedQuickly() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add("Soort " + i + "/Buurstad/2023/" + (1000 + i * i));
        }
        rows.add("Klein/Buurstad/2023/3");

        assertThat(shown(rows.toArray(String[]::new))).hasSize(401).last().isEqualTo("niet vermeld (klein aantal)");
    }

    @Test
    void aNumberThatIsUnknownIsCalledSo() {
        assertThat(shown("Cliënten/Buurstad/2023/veel")).containsExactly("onbekend");
    }

    /** What the report shows for rows of description, municipality, period and number. */
    private static List<String> shown(String... rows) {
        Tracker tracker = Tracker.incident("2023-09-30").recommendation("A1").measure("L1");
        for (String row : rows) {
            String[] cells = row.split("/", -1);
            Object number = cells[3].matches("\\d+") ? Integer.valueOf(cells[3]) : cells[3];
            List<Object> values =
                    new ArrayList<>(List.of("Omschrijving", cells[0], "Periode", cells[2], "Aantal", number));
            if (!cells[1].isEmpty()) {
                values.addAll(List.of("Gemeente", cells[1]));
            }
            tracker.row("Aantallen", values.toArray());
        }
        List<String> lines = ReportText.under(Tracker.sources(tracker), "Aantallen");
        return lines.subList(3, lines.size()).stream()
                .map(line -> line.substring(line.lastIndexOf("| ") + 2))
                .toList();
    }
}
