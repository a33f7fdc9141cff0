package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void severalAreSeparatedBySemicolonsCommasOrLineBreaks() {
        assertThat(References.split("A1;A2, A3\nA4 ;; a1 ")).containsExactly("A1", "A2", "A3", "A4");
        assertThat(References.split(" ; , ")).isEmpty();
    }

    /** With each compared to all others this would take hours. */
    @Test
    void aCellMayBeFullOfThem() {
        String text = IntStream.range(0, 1_000_000).mapToObj(i -> "A" + i).collect(Collectors.joining(";"));

        assertThat(References.split(text)).hasSize(1_000_000);
    }

    @Test
    void theyMatchTrimmedAndWithoutRegardToCase() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").set("B2", " a1 ");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }

    @Test
    void aReferenceToNothingIsKeptAndReported() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").set("B2", "A1; A7");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.value(Column.MEASURE_RECOMMENDATIONS)).hasValue(List.of("A1", "A7"));
        assertThat(taken.found()).containsExactly("REFERENCE_UNKNOWN Maatregelen!B2");
        assertThat(taken.findings.get(0).message()).contains("‘A7’").contains("‘Aanbevelingen’");
    }

    @Test
    void measuresMayDependOnMeasuresFurtherDown() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .row("M2", "A1", "Titel", "Op schema")
                .row("M3", "A1", "Titel", "Op schema")
                .column("Afhankelijk van", "M3", "m1, M9", "M3\nM8");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found())
                .containsExactly("REFERENCE_UNKNOWN Maatregelen!E3", "REFERENCE_UNKNOWN Maatregelen!E4");
        assertThat(taken.findings).extracting(finding -> finding.found()).containsExactly("M9", "M8");
        assertThat(taken.values(Column.MEASURE_DEPENDS_ON)).containsExactly("[M3]", "[m1, M9]", "[M3, M8]");
    }

    @Test
    void aMeasurementNamesItsIndicatorByNumberOrName() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Indicatoren")
                .row("Nr", "Indicator", "Nulmeting", "Streefwaarde", "Streefdatum", "Aanbeveling")
                .row("I1", "Wachttijd, gemiddeld", 1, 2, LocalDate.of(2024, 1, 1), "A1;A5");
        tracker.sheet("Metingen")
                .row("Indicator", "Datum", "Waarde")
                .row("i1", "1-1-2023", 1)
                .row("WACHTTIJD, gemiddeld", "1-2-2023", 1)
                .row("I2", "1-3-2023", 1);

        assertThat(TakenIn.of(tracker).found())
                .containsExactly("REFERENCE_UNKNOWN Indicatoren!F2", "REFERENCE_UNKNOWN Metingen!A4");
    }

    @Test
    void handoversAndCouncilItemsReferToMeasures() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Overdrachten")
                .row("Maatregel", "Datum", "Volledig")
                .row("M1", "1-1-2023", "Ja")
                .row("M7", "1-1-2023", "Ja");
        tracker.sheet("Raad")
                .row("Nr", "Soort", "Onderwerp", "Ingediend", "Maatregel")
                .row("V1", "Motie", "Wachttijd", "1-1-2023", "M1")
                .row("V2", "Motie", "Wachttijd", "1-1-2023", "M1; M8")
                .row("V3", "Motie", "Wachttijd", "1-1-2023");

        assertThat(TakenIn.of(tracker).found())
                .containsExactly("REFERENCE_UNKNOWN Overdrachten!A3", "REFERENCE_UNKNOWN Raad!E3");
    }

    @Test
    void aRowWithoutNumberOrWithANumberThatIsTakenIsRefused() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .row("m1 ", "A1", "Dubbel", "Op schema")
                .row(null, "A1", "Zonder", "Op schema")
                .row("M2", "A1", "Goed", "Op schema");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.values(Column.MEASURE_TITLE)).containsExactly("Regiekaart invoeren", "Goed");
        assertThat(taken.result().rows()).containsEntry(SheetName.MEASURES, new RowCounts(2, 2));
        assertThat(taken.found()).containsExactly("NR_TWICE Maatregelen!A3", "NR_MISSING Maatregelen!A4");
        assertThat(taken.finding(FindingCode.NR_TWICE).message()).contains("‘m1’");
    }

    @Test
    void aNumberMayBeTypedAsANumber() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen").row("Nr", "Aanbeveling").row(1, "Een").row(2, "Twee");
        tracker.sheet("Maatregelen").set("B2", "1;2");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }

    @Property(tries = 200)
    void aSetOfNumbersKnowsWhatWasAddedWithoutRegardToCase(
            @ForAll List<@AlphaChars @NumericChars @StringLength(max = 3) String> numbers,
            @ForAll @AlphaChars String other) {
        NrSet set = new NrSet();
        Set<String> expected = new HashSet<>();
        for (String number : numbers) {
            assertThat(set.add(NrSet.hash(number))).isEqualTo(expected.add(number.toLowerCase(Locale.ROOT)));
        }
        assertThat(set.size()).isEqualTo(expected.size());
        assertThat(numbers).allMatch(number -> set.contains(NrSet.hash(number.toUpperCase(Locale.ROOT))));
        assertThat(set.contains(NrSet.hash(other))).isEqualTo(expected.contains(other.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aSetOfNumbersGrows() {
        NrSet set = new NrSet();
        for (int i = 0; i < 100_000; i++) {
            assertThat(set.add(NrSet.hash("M" + i))).isTrue();
        }
        assertThat(set.size()).isEqualTo(100_000);
        assertThat(set.contains(NrSet.hash("m99999"))).isTrue();
        assertThat(set.contains(NrSet.hash("m100000"))).isFalse();
    }
}
