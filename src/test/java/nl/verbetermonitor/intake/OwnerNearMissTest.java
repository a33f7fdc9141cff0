package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two owners of whom the names differ in one letter may be one. */
class OwnerNearMissTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teammanager Jeugt",
                "Teammanager Jeug",
                "Teammanager Jeugdd",
                "Teammanager Jegud",
                "Team manager Jeugt",
                "teammanager jeugt",
                "Taemmanager Jeugd",
                "Ceammanager Jeugd"
            })
    void aNameThatDiffersInOneLetterIsReportedAtTheRarerOne(String rare) {
        TakenIn taken = owners("Teammanager Jeugd", rare, "Teammanager Jeugd");

        assertThat(taken.found()).containsExactly("OWNER_NEAR_MISS Maatregelen!E3");
        assertThat(taken.findings.get(0).message())
                .isEqualTo("‘" + rare + "’ lijkt op ‘Teammanager Jeugd’, die 2 keer voorkomt."
                        + " Is dit dezelfde eigenaar, schrijf de naam dan gelijk.");
    }

    @Test
    void itIsNeverGuessed() {
        assertThat(owners("Teammanager Jeugd", "Teammanager Jeugt", "Teammanager Jeugd")
                        .values(Column.MEASURE_OWNER))
                .containsExactly("Teammanager Jeugd", "Teammanager Jeugt", "Teammanager Jeugd");
    }

    @ParameterizedTest
    @CsvSource({
        "Afdeling A, Afdeling B",
        "Afdeling A, Afdeling",
        "Wijkteam 1, Wijkteam 2",
        "Wijkteam 12, Wijkteam 21",
        "Wijkteam 1, Wijkteam 11",
        "Wijkteam 1a, Wijkteam 2a",
        "Wijkteam II, Wijkteam III",
        "Wijkteam V, Wijkteam IV",
        "Wijkteam iv, Wijkteam vi",
        "Jan, Jap",
        "Zorg, Zork",
        "Afdeling HR, Afdeling HO",
        "Afdeling WLZ, Afdeling WMZ",
        "Teammanager Jeugd, Teammanager Jeugdzorg",
        "Teammanager Jeugd, Teamleider Jeugd",
        "Teammanager Jeugd, Taemmanager Jeugt"
    })
    void namesThatAreMeantToDifferAreNotReported(String one, String other) {
        assertThat(owners(one, other, one).findings).isEmpty();
        assertThat(owners(other, one, one).findings).isEmpty();
    }

    @Test
    void caseAccentsSpacesAndPunctuationAloneMakeNoOtherOwner() {
        assertThat(owners("Coördinator Jeugd", "coordinator  jeugd", "Coordinator-Jeugd").findings)
                .isEmpty();
    }

    @Test
    void spellingsThatMeanTheSameAreCountedTogether() {
        TakenIn taken = owners(
                "Coordinator Jeugt",
                "Coordinator Jeugt",
                "Coördinator Jeugd",
                "coordinator jeugd",
                "Coordinator jeugd");

        assertThat(taken.found()).containsExactly("OWNER_NEAR_MISS Maatregelen!E2", "OWNER_NEAR_MISS Maatregelen!E3");
        assertThat(taken.findings.get(0).expected()).isEqualTo("‘Coördinator Jeugd’, die 3 keer voorkomt");
    }

    @Test
    void ofTwoThatOccurEquallyOftenTheLaterIsReported() {
        assertThat(owners("Teammanager Jeugt", "Teammanager Jeugd").found())
                .containsExactly("OWNER_NEAR_MISS Maatregelen!E3");
    }

    @Test
    void ofSeveralThatAreAlikeTheMostCommonIsNamed() {
        TakenIn taken = owners("Beheerder", "Beheerders", "Beheerder", "Beheerders", "Beheerder", "Behererder");

        assertThat(taken.findings)
                .extracting(Finding::expected)
                .containsOnly("‘Beheerder’, die 3 keer voorkomt")
                .hasSize(3);
    }

    @Test
    void aNameIsReportedInSomeDozensOfItsCellsAtMost() {
        List<String> owners = new ArrayList<>(Collections.nCopies(400, "Teammanager Jeugd"));
        owners.addAll(Collections.nCopies(300, "Teammanager Jeugt"));
        TakenIn taken = owners(owners.toArray(String[]::new));

        assertThat(taken.findings).hasSize(36);
        assertThat(taken.found().get(0)).isEqualTo("OWNER_NEAR_MISS Maatregelen!E402");
    }

    @Test
    void personalDataThatWasRemovedIsNoName() {
        assertThat(owners("a@b.nl", "Teammanager b@b.nl", "c@b.nl").found())
                .noneMatch(found -> found.startsWith("OWNER_NEAR_MISS"));
    }

    @Test
    void veryManyOwnersAreComparedWithoutComparingEachToEach() {
        List<String> owners = new ArrayList<>();
        IntStream.range(0, 99_998).forEach(i -> owners.add("Afdeling " + letters(i) + " van de gemeente"));
        owners.add("Teammanager Jeugd");
        owners.add("Teammanager Jeugt");
        AlikeNames alike = new AlikeNames(owners);

        assertThat(alike.moreCommon(99_999)).hasValue(99_998);
        assertThat(alike.moreCommon(99_998)).isEmpty();
    }

    @Test
    void namesThatAllShareARestAreComparedToTheMostCommonOnesAlone() {
        List<String> names = IntStream.range(0, 20_000)
                .mapToObj(i -> "Afdeling " + Character.toString(0x4e00 + i) + "eheer")
                .toList();

        assertThat(new AlikeNames(names).moreCommon(19_999)).hasValue(0);
    }

    @Test
    void withMoreOwnersThanThatNoneAreCompared() {
        String[] owners = IntStream.rangeClosed(0, 100_000)
                .mapToObj(i -> i == 100_000 ? "Team Jeugt" : i == 0 ? "Team Jeugd" : "Team " + i)
                .toArray(String[]::new);

        assertThat(owners(owners).findings).noneMatch(found -> found.code() == FindingCode.OWNER_NEAR_MISS);
    }

    private static String letters(int number) {
        return Integer.toString(number, 5)
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) ->
                                text.append("bdfhk".charAt(digit - '0')).append("oe"),
                        StringBuilder::append)
                .toString();
    }

    private static TakenIn owners(String... owners) {
        Tracker tracker = Tracker.small().without("Maatregelen");
        Tracker.Grid sheet = tracker.sheet("Maatregelen").row("Nr", "Aanbeveling", "Maatregel", "Status", "Eigenaar");
        for (int i = 0; i < owners.length; i++) {
            sheet.row("M" + i, "A1", "Regiekaart invoeren", "Op schema", owners[i]);
        }
        return TakenIn.of(tracker);
    }
}
