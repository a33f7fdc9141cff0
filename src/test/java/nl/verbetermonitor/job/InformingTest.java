package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InformingTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final String CLIENTS = "getroffen cliënten of nabestaanden";

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
        return new Informing(Stream.of(rows).toList(), TODAY).uninformed(List.of(party));
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
                .containsExactly(new UninformedParty("griffie", Optional.empty(), Optional.empty()));
        assertThat(uninformed("griffie", informed("melders")))
                .containsExactly(new UninformedParty("griffie", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspectie", "Inspecties Jeugd en Zorg", "insepcties"})
    void aNameThatMayBeMeantIsNamedAndNotGuessed(String party) {
        assertThat(uninformed("inspecties", informed(party)))
                .containsExactly(new UninformedParty("inspecties", Optional.of(party), Optional.empty()));
    }

    @Test
    void whoHearsOfItLaterThanEverybodyIsNotInformed() {
        LocalDate tomorrow = TODAY.plusDays(1);
        FactRow later = row("melders", Optional.of(tomorrow), Optional.empty());

        assertThat(uninformed("melders", later))
                .containsExactly(new UninformedParty("melders", Optional.empty(), Optional.of(tomorrow)));
        assertThat(uninformed("melders", later, informed("Melders"))).isEmpty();
        assertThat(new Informing(List.of(later), tomorrow).uninformed(List.of("melders")))
                .isEmpty();
    }
}
