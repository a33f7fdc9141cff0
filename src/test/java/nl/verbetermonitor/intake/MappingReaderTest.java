package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All of a mapping is checked, and everything that is wrong with it is told with its line. */
class MappingReaderTest {

    private static MappingProblem onlyProblem(String yaml) {
        if (Mappings.read(yaml) instanceof MappingReading.Unusable unusable) {
            assertThat(unusable.problems()).as(yaml).hasSize(1);
            return unusable.problems().get(0);
        }
        throw new AssertionError("There is no problem in " + yaml);
    }

    private static String measures(String lines) {
        return "bladen:\n  Maatregelen:\n" + lines.indent(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# alleen uitleg\n", "plan:\n", "bladen:\n", "bladen: {Maatregelen: }", "\uFEFFplan:\n"})
    void aMappingMaySayNothing(String yaml) {
        assertThat(Mappings.problems(yaml)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aProblemTellsItsLineAndWhatIsAllowed(String yaml, Kind kind, int line, String key, String allowed) {
        MappingProblem problem = onlyProblem(yaml);

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.message())
                .startsWith("Regel " + line)
                .contains(allowed)
                .doesNotContain("{0}", "{1}", "null");
    }

    static Stream<Arguments> aProblemTellsItsLineAndWhatIsAllowed() {
        return Stream.of(
                Arguments.of("plan:\nblden:\n", Kind.KEY_NEAR_MISS, 2, "blden", "bladen"),
                Arguments.of("kleur: rood\n", Kind.KEY_UNKNOWN, 1, "kleur", "bladen, datumgetallen"),
                Arguments.of("plan:\n  Peildatm: 1-1-2024\n", Kind.KEY_NEAR_MISS, 2, "plan, Peildatm", "Peildatum"),
                Arguments.of("bladen:\n  Maatregeln:\n", Kind.KEY_NEAR_MISS, 2, "bladen, Maatregeln", "Maatregelen"),
                Arguments.of("bladen:\n  Plan:\n", Kind.KEY_UNKNOWN, 2, "bladen, Plan", "Aanbevelingen"),
                Arguments.of("plan:\n  Titel: A\n  titel: B\n", Kind.KEY_TWICE, 3, "plan, titel", ""),
                Arguments.of(
                        "plan:\n  Start: 1-1-2024\n  Startdatum: 1-1-2024\n",
                        Kind.KEY_TWICE,
                        3,
                        "plan, Startdatum",
                        ""),
                Arguments.of("bladen:\n  Acties:\n  Maatregelen:\n", Kind.KEY_TWICE, 3, "bladen, Maatregelen", ""),
                Arguments.of(
                        "plan:\n  Peildatum: 31-13-2024\n", Kind.VALUE_REFUSED, 2, "plan, Peildatum", "2023-12-31"),
                Arguments.of(
                        "plan:\n  Soort: Verbeterproject\n",
                        Kind.VALUE_REFUSED,
                        2,
                        "plan, Soort",
                        "Verbeterplan inspectie"),
                Arguments.of(
                        "plan:\n  Norm realisme: 120\n",
                        Kind.VALUE_REFUSED,
                        2,
                        "plan, Norm realisme",
                        "0 tot en met 100"),
                Arguments.of("plan:\n  Titel: [A, B]\n", Kind.WRONG_SHAPE, 2, "plan, Titel", "één waarde"),
                Arguments.of("plan: Verbeterplan\n", Kind.WRONG_SHAPE, 1, "plan", "een lijst van regels"),
                Arguments.of("plan:\n  blad: X\n  Titel: {cel: 3D}\n", Kind.VALUE_REFUSED, 3, "plan, Titel, cel", "D3"),
                Arguments.of("plan:\n  Titel: {cel: D3}\n", Kind.KEY_MISSING, 2, "plan", "Noem het blad"),
                Arguments.of("plan:\n  blad: X\n", Kind.VALUE_REFUSED, 2, "plan, blad", "cellen"),
                Arguments.of("plan:\n  Titel: INVULLEN\n", Kind.TO_BE_FILLED_IN, 2, "plan, Titel", ""),
                Arguments.of("plan:\n  Titel:\n", Kind.TO_BE_FILLED_IN, 2, "plan, Titel", ""),
                Arguments.of("datums: jaar-maand\n", Kind.VALUE_REFUSED, 1, "datums", "dag-maand-jaar, maand-dag-jaar"),
                Arguments.of("datumgetallen: soms\n", Kind.VALUE_REFUSED, 1, "datumgetallen", "ja, nee"),
                Arguments.of(
                        measures("kopregel: 0"),
                        Kind.VALUE_REFUSED,
                        3,
                        "bladen, Maatregelen, kopregel",
                        "van 1 tot en met 1000"),
                Arguments.of(measures("kopregel: 5-4"), Kind.VALUE_REFUSED, 3, "bladen, Maatregelen, kopregel", "4-5"),
                Arguments.of(
                        measures("kopregel: 1-9"),
                        Kind.VALUE_REFUSED,
                        3,
                        "bladen, Maatregelen, kopregel",
                        "hoogstens vijf"),
                Arguments.of(
                        measures("kopregel: 99999999"), Kind.VALUE_REFUSED, 3, "bladen, Maatregelen, kopregel", "1000"),
                Arguments.of(
                        measures("kopregel: 5\noverslaan: 5"),
                        Kind.VALUE_REFUSED,
                        4,
                        "bladen, Maatregelen, overslaan",
                        "van 6"),
                Arguments.of(
                        measures("kolommen:\n  Eigenar: X"),
                        Kind.KEY_NEAR_MISS,
                        4,
                        "bladen, Maatregelen, kolommen, Eigenar",
                        "Eigenaar"),
                Arguments.of(
                        measures("kolommen:\n  Eigenaar: '?'"),
                        Kind.VALUE_REFUSED,
                        4,
                        "bladen, Maatregelen, kolommen, Eigenaar",
                        "letter of cijfer"),
                Arguments.of(
                        measures("kopregel: 1\nkolommen:\n  Nr: {kolom: XFE}"),
                        Kind.VALUE_REFUSED,
                        5,
                        "bladen, Maatregelen, kolommen, Nr, kolom",
                        "XFD"),
                Arguments.of(
                        measures("kopregel: 1\nkolommen:\n  Nr: {klom: H}"),
                        Kind.KEY_NEAR_MISS,
                        5,
                        "bladen, Maatregelen, kolommen, Nr, klom",
                        "kolom"),
                Arguments.of(
                        measures("kolommen:\n  Nr: {kolom: H}"),
                        Kind.KEY_MISSING,
                        3,
                        "bladen, Maatregelen",
                        "kopregel"),
                Arguments.of(
                        measures("standaard:\n  Nr: 1"),
                        Kind.VALUE_REFUSED,
                        4,
                        "bladen, Maatregelen, standaard, Nr",
                        "behalve Nr"),
                Arguments.of(
                        measures("standaard:\n  Voortgang: 1"),
                        Kind.VALUE_REFUSED,
                        4,
                        "bladen, Maatregelen, standaard, Voortgang",
                        "procentteken"),
                Arguments.of(
                        measures("standaard:\n  Status: Afgrond"),
                        Kind.VALUE_REFUSED,
                        4,
                        "bladen, Maatregelen, standaard, Status",
                        "Afgerond"),
                Arguments.of(
                        measures("woorden:\n  Eigenaar: {A: [B]}"),
                        Kind.VALUE_REFUSED,
                        4,
                        "bladen, Maatregelen, woorden, Eigenaar",
                        "Status"),
                Arguments.of(
                        measures("woorden:\n  Status: {Bezig: [Open]}"),
                        Kind.KEY_UNKNOWN,
                        4,
                        "bladen, Maatregelen, woorden, Status, Bezig",
                        "Op schema"),
                Arguments.of(
                        measures("woorden:\n  Status: {Op schema: [Open], Afgerond: [open]}"),
                        Kind.MEANS_TWO_THINGS,
                        4,
                        "bladen, Maatregelen, woorden, Status, Afgerond",
                        "Op schema"),
                Arguments.of(
                        measures("woorden:\n  Status: {INVULLEN: [Open]}"),
                        Kind.WORDS_TO_BE_PLACED,
                        4,
                        "bladen, Maatregelen, woorden, Status, INVULLEN",
                        "Vertraagd"),
                Arguments.of(
                        measures("kolommen: {Nr: ID}\nnegeren: [id]"),
                        Kind.MEANS_TWO_THINGS,
                        4,
                        "bladen, Maatregelen, negeren",
                        "kolommen"),
                Arguments.of("a: [1, 2\n", Kind.NOT_YAML, 2, "", ""),
                Arguments.of("plan:\n\tTitel: A\n", Kind.NOT_YAML, 2, "", "tabs"),
                Arguments.of("alleen tekst\n", Kind.NOT_YAML, 1, "", ""),
                Arguments.of("plan:\n---\nplan:\n", Kind.TWO_DOCUMENTS, 3, "", ""));
    }

    @Test
    void allProblemsAreToldInTheOrderOfTheirLines() {
        String yaml =
                """
                plan:
                  Peildatum: binnenkort
                  Soort: Anders
                bladen:
                  Maatregelen:
                    kopregel: vijf
                    koolmmen: {}
                datums: andersom
                """;

        assertThat(Mappings.read(yaml))
                .isInstanceOfSatisfying(MappingReading.Unusable.class, unusable -> assertThat(unusable.problems())
                        .extracting(MappingProblem::line)
                        .containsExactly(2, 3, 6, 7, 8));
    }

    @Nested
    class ValuesAreTheTextThatStandsThere {

        @ParameterizedTest
        @CsvSource({"2024-01-01", "1-1-2024", "'\"1-1-2024\"'", "2024-01-01T10:00:00Z"})
        void datesAreOurs(String date) {
            assertThat(Mappings.problems("plan:\n  Startdatum: " + date + "\n")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"012", "0x1F", "1_000", "yes", "null", "~", "1:30", ".inf", "2024-01-01"})
        void aNumberOfAPlanStaysAsItIs(String number) {
            Tracker tracker = Tracker.small();
            tracker.without("Plan");
            Mapping mapping = Mappings.of(
                    """
                    plan:
                      Plannummer: %s
                      Titel: T
                      Soort: Verbeterplan inspectie
                      Gemeente: V
                      Portefeuillehouder: W
                      Startdatum: 2024-01-01
                      Peildatum: 2024-06-30
                    """
                            .formatted(number));

            assertThat(TakenIn.of(tracker, mapping).values(Column.PLAN_NUMBER)).containsExactly(number);
        }
    }

    @Nested
    class NothingHarmful {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "plan: &a\n  Titel: T\nbladen: *a\n",
                    "plan:\n  Titel: &t T\n  Gemeente: *t\n",
                    "plan: !!javax.script.ScriptEngineManager [x]\n",
                    "plan:\n  Titel: !!binary aGFsbG8=\n",
                    "plan: &a [*a]\n"
                })
        void referencesAndTypesAreRefused(String yaml) {
            assertThat(onlyProblem(yaml).kind()).isEqualTo(Kind.REFERENCE);
        }

        @Test
        void layersWithoutEndAreRefused() {
            assertThat(onlyProblem("plan: " + "[".repeat(100_000)).kind()).isEqualTo(Kind.TOO_DEEP);
            assertThat(onlyProblem("plan: " + "{a: ".repeat(50_000)).kind()).isEqualTo(Kind.TOO_DEEP);
        }

        @Test
        void aFileThatIsFarTooLargeIsRefused() {
            MappingProblem problem = onlyProblem("#".repeat(YamlFile.MOST_BYTES + 1));

            assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        }

        @Test
        void bytesThatAreNoTextAreRefused() {
            byte[] bytes = "plan:\n  Titel: Geïnformeerd\n".getBytes(StandardCharsets.ISO_8859_1);

            assertThat(new MappingReader(IntakeSettings.defaults()).read(bytes))
                    .isInstanceOfSatisfying(MappingReading.Unusable.class, unusable -> assertThat(unusable.problems())
                            .extracting(MappingProblem::kind)
                            .containsExactly(Kind.NOT_UTF_8));
        }

        @Test
        void personalDataAreRefusedAndNotRepeated() {
            List<String> problems = Mappings.problems(
                    """
                    plan:
                      Portefeuillehouder: jan@voorbeeld.nl
                      Plannummer: 123456782
                    bladen:
                      Maatregelen:
                        kolommen: {Eigenaar: "bel 06-12345678"}
                    """);

            assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("persoonsgegevens"));
            assertThat(problems).noneMatch(problem -> problem.contains("voorbeeld.nl") || problem.contains("1234567"));
        }
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("register.yml"), "bladen: {Raad: {blad: Vragen}}");
        MappingReader reader = new MappingReader(IntakeSettings.defaults());

        assertThat(reader.read(file)).isInstanceOfSatisfying(MappingReading.Usable.class, usable -> assertThat(
                        usable.mapping().table(SheetName.COUNCIL))
                .isPresent());
        assertThatThrownBy(() -> reader.read(folder.resolve("afwezig.yml"))).isInstanceOf(UncheckedIOException.class);
    }
}
